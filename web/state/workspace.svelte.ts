import { faultText } from '../../chart/text/captions';
import { describeScenario } from '../../chart/text/describe';
import { wordsOf, type Words } from '../../chart/words';
import { catalogue } from '../../data';
import {
  attemptComparison,
  computeComparison,
  fault,
  LONGEST_QUERY,
  matchScenarios,
  serializeComparison,
  type Comparison,
  type Computation,
  type Fault,
  type ParsedQuery,
  type Series,
  type View,
} from '../../model';
import { readAddress } from './address';
import type { AddressWriter } from './addressWriter';
import { setSeries } from './edits';
import { History } from './history.svelte';
import { Pace } from './pace.svelte';

/** How far ahead the year inspector stands at first, in years after the last figure. */
const FIRST_LOOK = 12;

/** How long a change must rest before it is spoken. */
const SPEAK_MS = 700;

/** The comparison a person is working on, and what follows from it. */
export class Workspace {
  view: View = $state.raw()!;
  faults: readonly Fault[] = $state.raw([]);
  /** The year the inspector stands at. */
  year = $state(0);
  /** The year of the published figure whose provenance is open, or null. */
  openFigure: number | null = $state(null);
  /** The one sentence a screen reader hears next. */
  spoken = $state('');
  /** Whether the script has taken over the page. */
  live = $state(false);

  #pace: Pace = $state.raw()!;
  readonly #series = $derived(this.#pace.everything.series);
  readonly #words: Words = $derived(wordsOf(this.view.lang));
  /** What can be undone and done again. */
  readonly history: History;
  #address: AddressWriter | null = null;
  #speech: ReturnType<typeof setTimeout> | undefined;

  constructor(parsed: ParsedQuery) {
    this.#adopt(parsed);
    this.history = new History(this.comparison);
  }

  /** What is drawn and told of: every scenario but the hidden ones. */
  get computation() {
    return this.#pace.leading;
  }

  /** Every scenario; the hidden ones keep their cards. */
  get everything() {
    return this.#pace.everything;
  }

  /** The computation for tables and smaller charts, which let the chart in the hand go first. */
  get following() {
    return this.#pace.following;
  }

  /** The computation as a movement found it: for long texts, which nobody reads while a slider moves. */
  get settled() {
    return this.#pace.settled;
  }

  get comparison(): Comparison {
    return this.#pace.everything.comparison;
  }

  /** The series of the comparison, which no movement changes. */
  get series(): Series {
    return this.#series;
  }

  get words() {
    return this.#words;
  }

  /** The canonical query of what is on screen. */
  get query(): string {
    return this.queryOf(this.comparison);
  }

  /** The canonical query of a comparison, looked at as the one on screen is. */
  queryOf(comparison: Comparison): string {
    const { lang, theme, paths, ref, reach } = this.view;
    return serializeComparison(comparison, { lang, theme, paths, ref, reach });
  }

  /** Takes over from the served page: from now on changes reach the address. */
  goLive(address: AddressWriter): void {
    this.#address = address;
    this.live = true;
  }

  /** Changes the comparison; what is impossible is said in the notice. */
  change(edit: (comparison: Comparison) => Comparison): void {
    const refused = this.attempt(edit);
    if (refused.length > 0) this.faults = refused;
  }

  /**
   * Changes the comparison; everything on screen follows in the same frame. What no link can hold
   * or the model refuses is returned instead, and the last valid picture stays.
   */
  attempt(edit: (comparison: Comparison) => Comparison): readonly Fault[] {
    const next = edit(this.comparison);
    const query = this.queryOf(next);
    if (query.length > LONGEST_QUERY) {
      const allowed = this.words.ui.linkAllowed({ most: LONGEST_QUERY });
      return [fault('query', query, 'TOO_LONG', allowed)];
    }
    const { computation, refused } = attemptComparison(next, catalogue, this.everything);
    if (computation) this.#show(computation);
    return refused;
  }

  /** The same for a control that says itself why it was refused; empty where it was not. */
  attemptSaying(edit: (comparison: Comparison) => Comparison): string {
    const said = this.attempt(edit).map((refused) => faultText(refused, this.words));
    return said.filter((one, i) => said.indexOf(one) === i).join(' ');
  }

  /** Changes how the comparison is looked at, which changes no number of it. */
  look(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.#address?.write(this.query);
  }

  /** Ends a gesture, so that undo and the back button return to the state before it. */
  commit(): void {
    this.#pace.rest();
    this.history.record(this.comparison);
    this.#address?.endGesture();
  }

  /** Writes what the address does not say yet, for whoever leaves the page and comes back. */
  leave(): void {
    this.#address?.flush();
  }

  /** Returns to the state before the last gesture. */
  undo(): void {
    this.commit();
    this.goTo(this.history.at - 1);
  }

  /** Does again what was undone. */
  redo(): void {
    this.commit();
    this.goTo(this.history.at + 1);
  }

  /** Shows the comparison of a query as a step of its own. */
  open(search: string): void {
    this.commit();
    const { theme } = this.view;
    this.#address?.forget();
    this.openFigure = null;
    this.#adopt(readAddress(search));
    this.view = { ...this.view, theme };
    this.#address?.write(this.query);
    this.commit();
    this.#speak();
  }

  /** Shows the page light, dark, or (null) as the system is. */
  setTheme(theme: View['theme']): void {
    this.view = { ...this.view, theme };
    this.#address?.write(this.query);
    this.commit();
  }

  /** Shows a step of the history. */
  goTo(step: number): void {
    this.openFigure = null;
    this.faults = [];
    this.#show(computeComparison(this.history.go(step), catalogue));
    this.#pace.rest();
    this.#address?.endGesture();
  }

  /**
   * Moves to another series and reports what its record cannot support. Whoever tries one series
   * after another names the comparison they came with, so that no rule is lost on the way.
   */
  changeSeries(id: string, from: Comparison = this.comparison): void {
    const moved = setSeries(from, id);
    const refused = this.attempt(() => moved.comparison);
    this.openFigure = null;
    this.faults = refused.length > 0 ? refused : moved.faults;
    this.commit();
  }

  /** Takes the comparison of an address the reader went back or forward to. */
  restore(search: string): void {
    this.#address?.forget();
    this.openFigure = null;
    this.#adopt(readAddress(search));
    this.history.record(this.comparison);
  }

  /** Says at once what a gesture did where the numbers alone would not tell. */
  announce(sentence: string): void {
    clearTimeout(this.#speech);
    this.spoken = sentence;
  }

  #show(computation: Computation): void {
    this.view = followView(this.view, this.comparison, computation.comparison);
    this.#pace.show(computation);
    this.year = clampYear(this.year, this.comparison);
    this.#address?.write(this.query);
    this.#speak();
  }

  #adopt({ comparison, view, faults }: ParsedQuery): void {
    this.#pace = new Pace(computeComparison(comparison, catalogue));
    this.view = view;
    this.faults = faults;
    const last = this.series.observations.at(-1)!.year;
    this.year = Math.min(last + FIRST_LOOK, comparison.to);
  }

  #speak(): void {
    clearTimeout(this.#speech);
    this.#speech = setTimeout(() => {
      const { projections } = this.computation;
      this.spoken = `${this.comparison.to}: ${projections
        .map((projection) => describeScenario(projection, this.#words))
        .join('; ')}.`;
    }, SPEAK_MS);
  }
}

function clampYear(year: number, { from, to }: Comparison): number {
  return Math.min(Math.max(year, from), to);
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
