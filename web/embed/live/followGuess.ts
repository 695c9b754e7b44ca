import { formatValue, formatYear } from '../../../chart/text/format';
import type { FramedWords } from '../../../chart/words';
import { drawTo, type Anchor, type Guess } from '../../../model';
import { GuessPen } from './guessPen';
import { guessScores, withGuess } from './guessWords';
import { part } from './markup';
import type { Page } from './page';
import type { State } from './state';

/** Lets readers draw what they expect: on the chart, or year by year with two sliders. */
export function followGuess(page: Page, state: State, words: FramedWords): void {
  const { main } = page;
  const find = <E extends HTMLElement>(id: string) => main.querySelector<E>(`#${id}`);
  const years = find<HTMLInputElement>('guess-year');
  const levels = find<HTMLInputElement>('guess-level');
  const drawing = part(main, 'drawing');
  const scores = part(main, 'scores');
  if (!years || !levels || !drawing || !scores) return;

  const { series, comparison } = state.computation;
  const last = series.observations.at(-1)!;
  let guess: Guess = [];
  const pen = new GuessPen(drawing, state, words);
  Object.assign(levels, { min: '0', ...pen.levels, value: String(last.value) });

  const levelIn = (year: number) =>
    (guess.find((one) => one.year === year) ?? guess.findLast((one) => one.year < year) ?? last)
      .value;

  /** Brings the two sliders, the line and what is said of it to where the guess is. */
  const show = () => {
    const year = years.valueAsNumber;
    const level = levelIn(year);
    levels.valueAsNumber = level;
    const written = { year: formatYear(year), level: formatValue(level, words) };
    say(years, written.year);
    say(levels, written.level);
    const label = levels.labels?.[0];
    if (label) label.textContent = words.embed.guess.level({ year: written.year });
    pen.draw(guess);
    const told = guessScores(guess, state.computation, words);
    scores.replaceChildren(
      ...told.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
    );
    page.opened = (comparison) => withGuess(comparison, guess, words);
    if (guess.length > 0) void page.link();
  };

  const set = (stroke: Anchor, before: Anchor | null = null) => {
    guess = drawTo(guess, last, stroke, before);
    years.value = String(stroke.year);
    show();
  };

  years.addEventListener('input', show);
  levels.addEventListener('input', () =>
    set({ year: years.valueAsNumber, value: levels.valueAsNumber }),
  );
  find('guess-again')?.addEventListener('click', () => {
    guess = [];
    years.value = String(comparison.to);
    show();
    void page.link();
  });
  pen.follow(set);
  // Until then the description of the chart keeps the scenarios to itself, as the chart does.
  main.querySelector('.reveal')?.addEventListener('toggle', () => page.draw(), { once: true });
  page.afterDrawing = () => pen.draw(guess);
  page.afterTelling.push(show);
  show();
}

function say(slider: HTMLInputElement, text: string): void {
  slider.setAttribute('aria-valuetext', text);
  const output = slider.parentElement?.querySelector('output');
  if (output) output.textContent = text;
}
