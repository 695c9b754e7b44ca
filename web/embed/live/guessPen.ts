import GuessMarks from '../../../chart/guess/GuessMarks.svelte';
import { startOf, type Answer } from '../../../chart/guess/answersOf';
import { strokeAt } from '../../../chart/guess/guessStroke';
import { layOutGuess } from '../../../chart/guess/layOutGuess';
import { EMBED_SIZES } from '../../../chart/embedSizes';
import { layOutChart } from '../../../chart/layout/layOutChart';
import type { ChartLayout } from '../../../chart/layout/types';
import type { FramedWords } from '../../../chart/words';
import type { Anchor, Guess } from '../../../model';
import { followPen, placeIn, type Draw } from '../../guess/followPen';
import { fill } from './markup';
import { print } from './print';
import type { State } from './state';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a guess on every drawing of an embed's chart, and follows the pointer on the one that shows. */
export class GuessPen {
  readonly #drawing: HTMLElement;
  readonly #words: FramedWords;
  readonly #state: State;
  readonly #layouts: Readonly<Record<string, ChartLayout>>;

  constructor(drawing: HTMLElement, state: State, words: FramedWords) {
    this.#drawing = drawing;
    this.#words = words;
    this.#state = state;
    const { computation } = state;
    // The axes stay as they were when the guess began.
    this.#layouts = Object.fromEntries(
      Object.entries(EMBED_SIZES).map(([fit, size]) => [
        fit,
        layOutChart(computation, size, words),
      ]),
    );
  }

  /** Draws the guess, or nothing where there is none, and the gap to an answer. */
  draw(guess: Guess, answer: Answer | null): void {
    for (const svg of this.#drawing.querySelectorAll('svg.chart')) {
      const frame = this.#layoutOf(svg);
      if (!frame) continue;
      const marks =
        svg.querySelector('.k-guesses') ?? svg.appendChild(document.createElementNS(SVG, 'g'));
      marks.setAttribute('class', 'k-guesses');
      const layout = layOutGuess(guess, this.#state.computation, answer, frame, this.#words);
      fill(marks, print(GuessMarks, { layout }));
    }
  }

  /** Tells of every place the pointer comes to while it is down. */
  follow(draw: Draw): void {
    followPen(this.#drawing, (event) => this.#strokeAt(event), draw);
  }

  #strokeAt(event: PointerEvent): Anchor | null {
    const shown = [...this.#drawing.querySelectorAll<SVGSVGElement>('svg.chart')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    const frame = shown && this.#layoutOf(shown);
    const place = shown && placeIn(shown, event);
    return frame && place ? strokeAt(frame, startOf(this.#state.computation), place) : null;
  }

  #layoutOf(svg: Element): ChartLayout | undefined {
    const fit = Object.keys(this.#layouts).find((name) => svg.classList.contains(`chart-${name}`));
    return fit === undefined ? undefined : this.#layouts[fit];
  }
}
