import { VIEW_WORDS } from '../../../chart/viewWords';
import { catalogue } from '../../../data';
import {
  LESSON_LIMITS,
  LONGEST_LESSON,
  parseLessonDraft,
  serializeLesson,
  type Comparison,
  type Fault,
  type Lesson,
  type LessonStep,
  type ParsedLesson,
} from '../../../model';
import type { AddressWriter } from '../../state/addressWriter';
import { onData } from './onData';
import {
  deskStepOf,
  heldText,
  isShortEnough,
  lessonStepOf,
  roomIn,
  type DeskStep,
} from './deskStep';

/**
 * A lesson that somebody puts together: its fields as they stand, and the address that holds them.
 * Every change that came to rest is a step for the back button.
 */
export class LessonDesk {
  title = $state('');
  steps: readonly DeskStep[] = $state.raw([]);
  /** What of the address was not taken as written. */
  faults: readonly Fault[] = $state.raw([]);
  /** Whether the script has taken over the page. */
  live = $state(false);
  /** What a screen reader hears next. */
  spoken = $state('');
  /** The fields as no address holds them, from which somebody went back; null where nobody did. */
  left: { title: string; steps: readonly DeskStep[] } | null = $state.raw(null);

  readonly view: ParsedLesson['view'];
  readonly #lesson: Lesson = $derived({
    title: heldText(this.title),
    steps: this.steps.map(lessonStepOf),
  });
  readonly #query = $derived.by(() => this.queryIn(this.view.lang));
  #address: AddressWriter | null = null;
  #keys = 0;

  constructor({ lesson, view, faults }: ParsedLesson) {
    this.view = view;
    this.faults = faults;
    this.#adopt(lesson);
  }

  /** The canonical query of what stands in the fields. */
  get query(): string {
    return this.#query;
  }

  /** How many characters its address may still have; below 0 where no address holds it. */
  get room(): number {
    return LONGEST_LESSON - this.#query.length;
  }

  /** Whether it can be handed out as it stands. */
  get isReady(): boolean {
    const titled = roomIn(this.title, LESSON_LIMITS.titleCharacters) >= 0;
    return this.steps.length > 0 && titled && this.steps.every(isShortEnough) && this.room >= 0;
  }

  get lesson(): Lesson {
    return this.#lesson;
  }

  get isFull(): boolean {
    return this.steps.length >= LESSON_LIMITS.steps;
  }

  /** The query of the same lesson in another language. */
  queryIn(lang: string | null): string {
    return serializeLesson(this.#lesson, { ...this.view, lang });
  }

  /** Takes over from the served page: from now on changes reach the address. */
  goLive(address: AddressWriter): void {
    this.#address = address;
    this.live = true;
  }

  name(title: string): void {
    this.title = title;
    this.#changed();
  }

  /** Changes some of a step. */
  edit(key: number, some: Partial<Omit<DeskStep, 'key'>>): void {
    this.steps = this.steps.map((one) => (one.key === key ? { ...one, ...some } : one));
    this.#changed();
  }

  /** The version of the data that all steps but one are read on; null where there is no other. */
  dataBeside(key: number | null): number | null {
    return this.steps.find((one) => one.key !== key)?.comparison.data ?? null;
  }

  /** Puts another comparison in the place of a step's. */
  replace(key: number, comparison: Comparison): void {
    this.edit(key, { comparison: onData(comparison, this.dataBeside(key)) });
    this.commit();
  }

  /** Adds steps at the end, as many as there is room for, and tells how many that were. */
  add(steps: readonly LessonStep[]): number {
    const data = this.dataBeside(null) ?? steps[0]?.comparison.data ?? null;
    const taken = steps
      .slice(0, LESSON_LIMITS.steps - this.steps.length)
      .map((step) => ({ ...step, comparison: onData(step.comparison, data) }));
    this.steps = [...this.steps, ...taken.map((step) => this.#keyed(step))];
    this.#changed();
    this.commit();
    return taken.length;
  }

  /** Moves a step to another place, from 0. */
  move(key: number, to: number): void {
    const step = this.steps.find((one) => one.key === key)!;
    const others = this.steps.filter((one) => one !== step);
    this.steps = [...others.slice(0, to), step, ...others.slice(to)];
    this.#changed();
    this.commit();
  }

  remove(key: number): void {
    this.steps = this.steps.filter((one) => one.key !== key);
    this.#changed();
    this.commit();
  }

  /** Ends a change, so that the back button returns to the state before it. */
  commit(): void {
    this.#address?.endGesture();
  }

  /** Writes what the address does not say yet, for whoever leaves the page and comes back. */
  leave(): void {
    this.#address?.flush();
  }

  /** Takes the lesson of an address the reader went back or forward to. */
  restore(search: string): void {
    this.#address?.forget();
    this.left = this.room < 0 ? { title: this.title, steps: this.steps } : null;
    const { lesson, faults } = parseLessonDraft(search, catalogue, VIEW_WORDS);
    this.faults = faults;
    this.#adopt(lesson);
  }

  /** Takes up again what somebody went back from. */
  takeUp(): void {
    if (!this.left) return;
    const { title, steps } = this.left;
    this.left = null;
    this.title = title;
    this.steps = steps;
    this.#changed();
  }

  /** Step by step in the fields there are, so that whoever stands in one stays in it. */
  #adopt({ title, steps }: Lesson): void {
    this.title = title ?? '';
    const known = this.steps;
    this.steps = steps.map((step, i) => {
      const there = known[i];
      return there ? deskStepOf(step, there.key) : this.#keyed(step);
    });
  }

  #keyed(step: LessonStep): DeskStep {
    this.#keys += 1;
    return deskStepOf(step, this.#keys);
  }

  /** What no address holds waits in its fields, and the address stays at what it last held. */
  #changed(): void {
    if (this.room >= 0) this.#address?.write(this.#query);
  }
}
