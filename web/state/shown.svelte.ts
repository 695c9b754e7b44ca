import { keepSame } from '../../chart/layout/keepSame';
import { firstWordsOf, wordsOf, type FirstWords, type Words } from '../../chart/words';
import { catalogue } from '#catalogue';
import {
  computeComparison,
  matchScenarios,
  serializeComparison,
  type Comparison,
  type Computation,
  type ParsedQuery,
  type Projection,
  type ScenarioId,
  type Series,
  type View,
} from '../../model';
import { clamped } from './clamped';
import { firstYear } from './firstYear';
import { Pace } from './pace.svelte';

/** A comparison on screen: what follows from it, and how it is looked at. */
export class Shown {
  view: View = $state.raw()!;
  /** The year the inspector stands at. */
  year = $state(0);
  /** The year of the published figure whose provenance is open, or null. */
  openFigure: number | null = $state(null);

  #pace: Pace = $state.raw()!;
  // Not derived: whatever follows from them would be looked through at every step of a slider.
  #series: Series = $state.raw()!;
  #shared: Omit<Comparison, 'scenarios'> = $state.raw()!;
  /** The last query that was written, because several ask for the same one. */
  #written: { comparison: Comparison; view: View; query: string } | null = null;
  readonly #words: FirstWords = $derived(firstWordsOf(this.view.lang));

  constructor(parsed: ParsedQuery) {
    this.adopt(parsed);
  }

  /** What is drawn and told of: every scenario but the hidden ones. */
  get computation() {
    return this.#pace.leading;
  }

  /** Every scenario; the hidden ones keep their cards. */
  get everything() {
    return this.#pace.everything;
  }

  /** One scenario as it is now; whoever asks for it hears nothing of the others. */
  projectionOf(id: ScenarioId): Projection {
    return this.#pace.projectionOf(id);
  }

  /** The same but for a growth that moves: for all of a card that its growth does not touch. */
  get aside() {
    return this.#pace.aside;
  }

  /** The computation for tables and smaller charts, which let the chart in the hand go first. */
  get following() {
    return this.#pace.following;
  }

  /** The computation as a movement found it: for long texts, which nobody reads while a slider moves. */
  get settled() {
    return this.#pace.settled;
  }

  /** The computation once all of these are painted: for what stands below and out of sight. */
  get trailing() {
    return this.#pace.trailing;
  }

  /** Whether a movement is on its way. */
  get moves() {
    return this.#pace.moves;
  }

  /** How often there was a rest. */
  get rests() {
    return this.#pace.rests;
  }

  get comparison(): Comparison {
    return this.#pace.everything.comparison;
  }

  /** The series of the comparison, which no movement changes. */
  get series(): Series {
    return this.#series;
  }

  /** What all its scenarios share: years, scale, data. No movement of one of them changes it. */
  get shared(): Omit<Comparison, 'scenarios'> {
    return this.#shared;
  }

  /** The words of the chart and what stands closest to it, which arrive with the page. */
  get words(): FirstWords {
    return this.#words;
  }

  /** Every word; only for what comes live after them. */
  get whole(): Words {
    return wordsOf(this.view.lang);
  }

  /** The canonical query of what is on screen. */
  get query(): string {
    return this.queryOf(this.comparison);
  }

  /** The query of another comparison looked at in the same way. */
  queryOf(comparison: Comparison): string {
    const { view } = this;
    const known = this.#written?.comparison === comparison && this.#written.view === view;
    if (known) return this.#written!.query;
    const { lang, theme, paths, ref, reach } = view;
    const query = serializeComparison(comparison, { lang, theme, paths, ref, reach });
    this.#written = { comparison, view, query };
    return query;
  }

  /** Path of the page as a movement found it, in a language: nobody follows it in between. */
  pathIn(lang: string): string {
    const { theme, paths, ref, reach } = this.view;
    return `/?${serializeComparison(this.settled.comparison, { lang, theme, paths, ref, reach })}`;
  }

  /** Takes the place of whatever was shown. */
  protected adopt({ comparison, view }: ParsedQuery): void {
    this.#pace = new Pace(computeComparison(comparison, catalogue));
    this.#note();
    this.view = view;
    this.year = firstYear(comparison, this.series);
  }

  /** Shows what a change leads to. */
  protected show(computation: Computation): void {
    const { comparison } = computation;
    this.view = followView(this.view, this.comparison, comparison);
    this.#pace.show(computation);
    this.#note();
    this.year = clamped(this.year, { min: comparison.from, max: comparison.to });
  }

  /** Tells of what few changes touch. */
  #note(): void {
    const { series, comparison } = this.everything;
    this.#series = series;
    this.#shared = keepSame(this.#shared, { ...comparison, scenarios: [] });
  }

  /** Brings everything on screen to where a movement ended. */
  protected rest(): void {
    this.#pace.rest();
  }
}

/** Letters move up when a scenario goes; a level means nothing on another series. */
function followView(view: View, before: Comparison, after: Comparison): View {
  const { ref, reach } = view;
  if (ref === null && reach === null) return view;
  return {
    ...view,
    ref: ref && (matchScenarios(before, after).get(ref) ?? null),
    reach: before.series === after.series ? reach : null,
  };
}
