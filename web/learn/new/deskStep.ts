import { cleanText, LESSON_LIMITS, type Comparison, type LessonStep } from '../../../model';

/** One step as it stands in its fields; the key is its own as long as it is on the page. */
export interface DeskStep {
  key: number;
  comparison: Comparison;
  /** As typed, however long. */
  say: string;
  ask: string;
  guess: boolean;
}

/** The text that a lesson holds of what was typed; it may be longer than a lesson may have it. */
export function heldText(typed: string): string | null {
  return cleanText(typed, Infinity).text;
}

/** How many characters more a text may have; below 0 where it has too many. */
export function roomIn(typed: string, most: number): number {
  return most - Array.from(heldText(typed) ?? '').length;
}

/** Whether a step can be handed out as it stands. */
export function isShortEnough({ say, ask }: DeskStep): boolean {
  return [say, ask].every((text) => roomIn(text, LESSON_LIMITS.textCharacters) >= 0);
}

/** A step as a lesson holds it. */
export function lessonStepOf({ comparison, say, ask, guess }: DeskStep): LessonStep {
  return { comparison, say: heldText(say), ask: heldText(ask), guess };
}

/** A lesson's step in its fields. */
export function deskStepOf({ comparison, say, ask, guess }: LessonStep, key: number): DeskStep {
  return { key, comparison, say: say ?? '', ask: ask ?? '', guess };
}
