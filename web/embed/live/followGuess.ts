import { answersOf, startOf } from '../../../chart/guess/answersOf';
import { guessScores } from '../../../chart/guess/guessScores';
import { formatValue, formatYear } from '../../../chart/text/format';
import type { FramedWords } from '../../../chart/words';
import { drawTo, guessedIn, withGuess, type Anchor, type Guess } from '../../../model';
import { GuessPen } from './guessPen';
import { part } from './markup';
import type { Page } from './page';
import type { State } from './state';

/** Lets readers draw what they expect: on the chart, or year by year with two sliders. */
export function followGuess(page: Page, state: State, words: FramedWords): void {
  const { main } = page;
  const find = <E extends HTMLElement>(id: string) => main.querySelector<E>(`#${id}`);
  const years = find<HTMLInputElement>('guess-year');
  const levels = find<HTMLInputElement>('guess-level');
  const reveal = main.querySelector<HTMLDetailsElement>('.reveal');
  const drawing = part(main, 'drawing');
  const scores = part(main, 'scores');
  if (!years || !levels || !reveal || !drawing || !scores) return;

  const { comparison } = state.computation;
  const start = startOf(state.computation);
  let guess: Guess = [];
  const pen = new GuessPen(drawing, state, words);

  const draw = () => {
    const [answer = null] = answersOf(state.computation, words);
    pen.draw(guess, reveal.open ? answer : null);
  };

  /** Brings the two sliders, the line and what is said of it to where the guess is. */
  const show = () => {
    const year = years.valueAsNumber;
    const level = guessedIn(guess, start, year);
    levels.valueAsNumber = level;
    const written = formatYear(year);
    say(years, written);
    say(levels, formatValue(level, words));
    const label = levels.labels?.[0];
    if (label) label.textContent = words.guess.level({ year: written });
    draw();
    const told = guessScores(guess, state.computation, words);
    scores.replaceChildren(
      ...told.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
    );
    page.opened = (comparison) => withGuess(comparison, guess, words.guess.name);
    if (guess.length > 0) void page.link();
  };

  const set = (stroke: Anchor, before: Anchor | null = null) => {
    guess = drawTo(guess, start, stroke, before);
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
  reveal.addEventListener('toggle', () => page.draw());
  page.afterDrawing = draw;
  page.afterTelling.push(show);
  show();
}

function say(slider: HTMLInputElement, text: string): void {
  slider.setAttribute('aria-valuetext', text);
  const output = slider.parentElement?.querySelector('output');
  if (output) output.textContent = text;
}
