import { EMBED_SIZES } from '../../../chart/embedSizes';
import { layOutChart } from '../../../chart/layout/layOutChart';
import { pathOf } from '../../../chart/layout/pathOf';
import { levelAt, xOf, yearAt, yOf } from '../../../chart/layout/position';
import type { ChartLayout } from '../../../chart/layout/types';
import type { DrawnWords } from '../../../chart/words';
import type { Anchor, Guess } from '../../../model';
import type { State } from './state';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a guess on every drawing of an embed's chart, and follows the pointer on the one that shows. */
export class GuessPen {
  /** The slider of a level: from nothing to the top of the axis. */
  readonly levels: { max: string; step: string };
  readonly #drawing: HTMLElement;
  readonly #state: State;
  readonly #layouts: Readonly<Record<string, ChartLayout>>;

  constructor(drawing: HTMLElement, state: State, words: DrawnWords) {
    this.#drawing = drawing;
    this.#state = state;
    // The axes stay as they were when the guess began.
    this.#layouts = Object.fromEntries(
      Object.entries(EMBED_SIZES).map(([fit, size]) => [
        fit,
        layOutChart(state.computation, size, words),
      ]),
    );
    const top = levelAt(this.#layouts['wide']!, this.#layouts['wide']!.plot.top);
    const step = 10 ** Math.floor(Math.log10(top / 100));
    this.levels = { max: String(Math.floor(top / step) * step), step: String(step) };
  }

  /** Draws the guess, or nothing where there is none. */
  draw(guess: Guess): void {
    const start = this.#state.computation.series.observations.at(-1)!;
    for (const svg of this.#drawing.querySelectorAll('svg.chart')) {
      const layout = this.#layoutOf(svg);
      if (!layout) continue;
      const line = svg.querySelector('.k-guess') ?? svg.appendChild(newLine());
      const places = [start, ...guess].map(({ year, value }) => ({
        x: xOf(layout, year),
        y: yOf(layout, value),
      }));
      line.setAttribute('d', guess.length === 0 ? '' : pathOf(places));
    }
  }

  /** Tells of every place the pointer comes to while it is down. */
  follow(set: (stroke: Anchor, before: Anchor | null) => void): void {
    let before: Anchor | null = null;
    const move = (event: PointerEvent) => {
      const stroke = this.#strokeAt(event);
      if (!stroke) return;
      set(stroke, before);
      before = stroke;
    };
    this.#drawing.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !this.#strokeAt(event)) return;
      event.preventDefault();
      this.#drawing.setPointerCapture(event.pointerId);
      before = null;
      move(event);
    });
    this.#drawing.addEventListener('pointermove', (event) => {
      if (this.#drawing.hasPointerCapture(event.pointerId)) move(event);
    });
  }

  /** The year and the level under the pointer; null before the first year that is open. */
  #strokeAt({ clientX, clientY }: PointerEvent): Anchor | null {
    const shown = [...this.#drawing.querySelectorAll<SVGSVGElement>('svg.chart')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    const layout = shown && this.#layoutOf(shown);
    const toScreen = shown?.getScreenCTM();
    if (!layout || !toScreen) return null;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse());
    const start = this.#state.computation.series.observations.at(-1)!;
    const year = yearAt(layout, x);
    if (year <= start.year) return null;
    const { top, bottom } = layout.plot;
    const level = levelAt(layout, Math.min(Math.max(y, top), bottom));
    return { year, value: Math.max(level, start.value / 1000) };
  }

  #layoutOf(svg: Element): ChartLayout | undefined {
    const fit = Object.keys(this.#layouts).find((name) => svg.classList.contains(`chart-${name}`));
    return fit === undefined ? undefined : this.#layouts[fit];
  }
}

function newLine(): Element {
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('class', 'k-guess');
  line.setAttribute('fill', 'none');
  return line;
}
