import { answersOf } from '../../chart/guess/answersOf';
import { guessScores } from '../../chart/guess/guessScores';
import { computeGiven } from '../../chart/lesson/computeGiven';
import { isOpen, type GivenLesson, type GivenStep } from '../../chart/lesson/givenLesson';
import type { StepCharts } from '../../chart/lesson/lessonLayout';
import { lessonViewOf } from '../../chart/lesson/lessonViewOf';
import { atStep, lessonPath } from '../../chart/lesson/lessonPath';
import { formatYear } from '../../chart/text/format';
import type { TaughtWords } from '../../chart/words';
import type { Computation, LessonView } from '../../model';
import { Guessing } from '../guess/guessing.svelte';
import { valuesOf } from './valuesOf';

/** A step as somebody walks through it. */
export interface Stop extends StepCharts {
  /** From 1. */
  number: number;
  step: GivenStep;
  /** The line of its reader, where one is to be drawn. */
  guessing: Guessing | null;
}

/**
 * Somebody's way through a lesson: where they are, which is in the address, and what they guessed,
 * which nobody keeps.
 */
export class Walk {
  readonly lesson: GivenLesson;
  readonly words: TaughtWords;
  /** Where they are, and how they look at it. */
  view: LessonView;
  /** Whether a script follows. */
  live = $state(false);
  /** Whether the page asks to guess first, because an answer was asked for without a guess. */
  asking = $state(false);
  /** The answers chosen, by step. */
  readonly #chosen: (number | null)[] = $state([]);
  readonly #seen: boolean[] = $state([]);
  /** Made when somebody first comes there: each is a good deal to compute. */
  readonly #stops: (Stop | undefined)[] = [];

  constructor(lesson: GivenLesson, words: TaughtWords) {
    this.lesson = lesson;
    this.words = words;
    this.view = $state.raw(lesson.view);
    this.#chosen = lesson.steps.map(() => null);
    this.#seen = lesson.steps.map(() => false);
    this.#arrive(lesson.view);
  }

  /** Where somebody is; null at the end. */
  get stop(): Stop | null {
    return this.#stopAt(this.view.step);
  }

  /** Whether the answer of the step is shown; a step without a question has nothing to hide. */
  get shown(): boolean {
    const stop = this.stop;
    return stop !== null && (this.view.shown || isOpen(stop.step));
  }

  /** Whether there is a whole guess to hold an answer against. */
  get hasGuessed(): boolean {
    const stop = this.stop;
    if (!stop?.step.guessing) return true;
    if (!stop.guessing) return this.chosen !== null;
    return stop.guessing.guess.at(-1)?.year === stop.after.comparison.to;
  }

  /** The place of the answer that was chosen at this step. */
  get chosen(): number | null {
    return this.#chosen[this.view.step - 1] ?? null;
  }

  choose(place: number): void {
    this.#chosen[this.view.step - 1] = place;
    this.asking = false;
  }

  /** Path of the lesson looked at in another way. */
  pathOf(view: LessonView): string {
    return lessonPath(this.lesson, view);
  }

  /** Path of the same on a page of its own, for those who found it in a frame. */
  pathOnSite(): string {
    return lessonPath({ ...this.lesson, framed: false }, this.view);
  }

  /** The answer of this step, or else the next step; null where there is none. */
  get onward(): LessonView | null {
    if (this.stop === null) return null;
    const { step } = this.view;
    return this.shown ? atStep(this.view, step + 1) : atStep(this.view, step, true);
  }

  /** The way that leads here, backwards. */
  get back(): LessonView | null {
    const { step, shown } = this.view;
    if (shown) return atStep(this.view, step);
    return step > 1 ? atStep(this.view, step - 1, true) : null;
  }

  /** Goes on to another view, as a step for the back button. */
  go(view: LessonView): void {
    history.pushState(null, '', this.pathOf(view));
    this.#arrive(view);
  }

  /** Comes back to where the query of an address stands. */
  restore(search: string): void {
    this.#arrive(this.read(search));
  }

  /** The view that the query of one of the lesson's own addresses asks for. */
  read(search: string): LessonView {
    return lessonViewOf(this.lesson.steps, valuesOf(search)).view;
  }

  /** How every guess compares, in a sentence; null where there was none, or its answer was not looked at. */
  scores(): { step: GivenStep; number: number; score: string | null; seen: boolean }[] {
    return this.lesson.steps.flatMap((step, i) => {
      if (!step.guessing) return [];
      const number = i + 1;
      return [{ step, number, score: this.scoreOf(number), seen: this.#seen[i] ?? false }];
    });
  }

  /** How the guess of a step compares with its answer, in a sentence. */
  scoreOf(number: number): string | null {
    const stop = this.#stopAt(number)!;
    const { step, guessing } = stop;
    if (guessing) {
      const [score] = guessScores(guessing.guess, this.heldAgainst(stop), this.words);
      return score ?? this.unfinished(stop);
    }
    const chosen = this.#chosen[number - 1] ?? null;
    if (step.guessing?.kind !== 'choose' || chosen === null) return null;
    const { options, right } = step.guessing;
    const [answer, guess] = [options[right]!, options[chosen]!];
    const { chosen: said } = this.words.lesson;
    return chosen === right ? said.right({ answer }) : said.wrong({ answer, guess });
  }

  /** What a line is held against: what came with every rule beside it, or else one scenario. */
  heldAgainst({ after, guessing }: Stop): Computation {
    const answer = guessing?.answerOf(answersOf(after, this.words));
    if (!answer || answer.id === 'came') return after;
    const { projections } = after;
    return {
      ...after,
      projections: projections.filter(({ scenario }) => scenario.id === answer.id),
    };
  }

  /** That a line ends too early, in a sentence; null where it does not, or where there is none. */
  unfinished({ guessing, after }: Stop): string | null {
    const end = guessing?.guess.at(-1);
    const { to } = after.comparison;
    if (!end || end.year === to) return null;
    return this.words.lesson.unfinished({ year: formatYear(end.year), to: formatYear(to) });
  }

  #arrive(view: LessonView): void {
    this.view = view;
    this.asking = false;
    if (view.chosen !== null) this.#chosen[view.step - 1] = view.chosen;
    const stop = this.stop;
    if (!stop) return;
    if (stop.guessing) stop.guessing.shown = this.shown;
    if (this.shown) this.#seen[view.step - 1] = true;
  }

  #stopAt(number: number): Stop | null {
    const step = this.lesson.steps[number - 1];
    if (!step) return null;
    const known = this.#stops[number];
    if (known) return known;
    const after = computeGiven(step.after);
    const drawn = step.guessing?.kind === 'draw';
    const made: Stop = {
      ...{ number, step, after, drawn, before: computeGiven(step.before) },
      guessing: drawn ? new Guessing(after) : null,
    };
    this.#stops[number] = made;
    return made;
  }
}
