import { parseInteger } from '../query/decimal';
import { fault, type Fault } from '../query/fault';
import type { View } from '../query/view';

/** How a lesson is looked at: how far one has come in it, and in which form; never what it says. */
export interface LessonView extends Pick<View, 'lang' | 'theme'> {
  /** From 1; one more than the lesson has is its end. */
  step: number;
  /** Whether the answer of the step is shown. */
  shown: boolean;
  /** The place of the answer that somebody chose, from 0. */
  chosen: number | null;
  /** `present` is for a room: nothing but the step, in large type. */
  form: 'present' | null;
}

/** The keys of an address that say how a lesson is looked at. */
export const LESSON_VIEW_KEYS = ['lang', 'theme', 'form', 'step', 'shown', 'answer'] as const;

/** What the view of a lesson has to be possible with. */
export interface LessonPlaces {
  languages: readonly string[];
  /** How many answers each step offers; 0 where none can be chosen. */
  answers: readonly number[];
}

/** The view that an address asks for; what cannot be is set aside and reported. Never throws. */
export function resolveLessonView(
  values: ReadonlyMap<string, string>,
  { languages, answers }: LessonPlaces,
): { view: LessonView; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const pick = <T extends string>(key: string, allowed: readonly T[]): T | null => {
    const word = values.get(key);
    const found = allowed.find((one) => one === word) ?? null;
    if (word !== undefined && found === null) {
      faults.push(fault(key, word, 'UNREADABLE', allowed.join(', ')));
    }
    return found;
  };
  const within = (key: string, last: number, used: string | null): number | null => {
    const word = values.get(key);
    if (word === undefined) return null;
    const number = parseInteger(word);
    if (number !== null && number >= 1 && number <= last) return number;
    const code = number === null ? 'UNREADABLE' : 'E_RANGE';
    faults.push(fault(key, word, code, `1 to ${last}`, used));
    return null;
  };
  const step = within('step', answers.length + 1, '1') ?? 1;
  const offered = answers[step - 1] ?? 0;
  const answer = offered > 0 ? within('answer', offered, null) : null;
  const view: LessonView = {
    step,
    shown: pick('shown', ['1', '0']) === '1',
    chosen: answer === null ? null : answer - 1,
    form: pick('form', ['present', 'page']) === 'present' ? 'present' : null,
    lang: pick('lang', languages),
    theme: pick('theme', ['light', 'dark']),
  };
  return { view, faults };
}

/** The view as an address writes it, without the language; a step stands last, so that it ends in a digit. */
export function serializeLessonView({ theme, form, step, shown, chosen }: LessonView): string {
  const pairs = [
    theme && `theme=${theme}`,
    form && `form=${form}`,
    shown && chosen !== null && `answer=${chosen + 1}`,
    shown && 'shown=1',
    (step > 1 || shown) && `step=${step}`,
  ];
  return pairs.filter(Boolean).join('&');
}
