import { EMBED_FITS, type EmbedFit } from '../../../chart/embedSizes';
import { bandsOf } from '../../../chart/layout/bandsOf';
import { keptFor } from '../../../chart/layout/keptFor';
import type { ChartOptions } from '../../../chart/layout/layOutChart';
import { linePath } from '../../../chart/layout/layOutLines';
import { describeEnds, describeScenarios } from '../../../chart/text/describe';
import { nameOf } from '../../../chart/text/scenarioWords';
import type { DrawnWords } from '../../../chart/words';
import type { Comparison } from '../../../model';
import Drawing from '../Drawing.svelte';
import type { Given } from '../given';
import Sentences from '../Sentences.svelte';
import { fill, part } from './markup';
import { print } from './print';
import type { State } from './state';

/** How long after the last change a screen reader hears of it, and what is not seen follows, ms. */
const QUIET = 700;

/** How long after the last change the link follows, ms: sooner than a hand gets there. */
const REST = 120;

/** The page as it follows its readers: what is printed anew, and when. */
export class Page {
  /** The year under inspection, or null where nobody inspects. */
  year: number | null = null;
  /** Called whenever the drawing is another. */
  afterDrawing: () => void = () => undefined;
  /** Called whenever what is told is another. */
  readonly afterTelling: (() => void)[] = [];
  /** What draws shapes, those of scenarios that stay not again, and possible paths where they are shown. */
  readonly shapes: Pick<ChartOptions, 'paths' | 'bands' | 'line'> = {
    bands: keptFor(bandsOf),
    line: keptFor(linePath),
  };
  /** What readers have added to the comparison that “open in Kuroshio” leads to. */
  opened = (comparison: Comparison): Comparison => comparison;
  readonly main: HTMLElement;
  readonly words: DrawnWords;
  readonly #given: Given;
  readonly #state: State;
  /** The drawing that is seen, once somebody asked: to find out lays the page out. */
  #seen: EmbedFit | undefined;
  /** Until what is not seen is drawn too, until what was moved is said, and until the link follows. */
  #aside = 0;
  #saying = 0;
  #linking = 0;

  constructor(main: HTMLElement, given: Given, state: State, words: DrawnWords) {
    this.main = main;
    this.words = words;
    this.#given = given;
    this.#state = state;
    window.addEventListener('resize', () => (this.#seen = undefined));
  }

  /** Shows where things stand now. */
  show(): void {
    this.draw();
    this.#tell();
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      const said = part(this.main, 'said');
      if (said) said.textContent = describeEnds(this.#state.computation, this.words);
    }, QUIET);
  }

  /** Draws the chart anew: at once as it is seen, and as it would be in another frame once it rests. */
  draw(): void {
    this.#seen ??= EMBED_FITS.find((fit) => this.#place(fit).offsetWidth > 0);
    this.#print(EMBED_FITS.filter((fit) => fit === this.#seen));
    clearTimeout(this.#aside);
    this.#aside = window.setTimeout(() => this.#print(EMBED_FITS), QUIET);
  }

  #print(fits: readonly EmbedFit[]): void {
    const { computation } = this.#state;
    const { words } = this;
    const { events, record, notes, title } = this.#given;
    const shown = {
      ...{ computation, words, shapes: this.shapes, year: this.year, title },
      description: [record, describeScenarios(computation, words), notes]
        .filter((sentence) => sentence !== '')
        .join(words.joints.sentences),
      events: events.map(({ year }) => year),
    };
    for (const fit of fits) fill(this.#place(fit), print(Drawing, { ...shown, fit }));
    this.afterDrawing();
  }

  #place(fit: EmbedFit): HTMLElement {
    return this.main.querySelector<HTMLElement>(`.embed-${fit}`)!;
  }

  #tell(): void {
    const { computation } = this.#state;
    const sentences = part(this.main, 'sentences');
    if (sentences) fill(sentences, print(Sentences, { computation, words: this.words }));
    for (const projection of computation.projections) {
      const name = this.main.querySelector(`#name-${projection.scenario.id}`);
      if (name) name.textContent = nameOf(projection, this.words);
    }
    clearTimeout(this.#linking);
    this.#linking = window.setTimeout(() => void this.link(), REST);
    for (const follow of this.afterTelling) follow();
  }

  /** Leads to the workbench as things stand now; fetches what writes links when first asked. */
  async link(): Promise<void> {
    const { serializeComparison } = await import('../../../model/query/serializeComparison');
    const { comparison } = this.#state.computation;
    const query = serializeComparison(this.opened(comparison), this.#given.view);
    part(this.main, 'open')?.setAttribute('href', `/?${query}`);
  }
}
