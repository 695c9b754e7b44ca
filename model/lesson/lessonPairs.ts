import type { Fault } from '../query/fault';
import { readPairs, type Pairs } from '../query/readPairs';
import { LONGEST_LESSON } from './limits';

const KIND = { longest: LONGEST_LESSON, repeatable: /^[1-8]\.[a-f]\.(lever|shock)$/ };

/** A step's number in front of one of its keys: "3.a.lever". */
const STEP_KEY = /^([1-9]\d*)\.(.+)$/s;

/** The keys and values of one step, without its number. */
export type StepPairs = Pick<Pairs, 'values' | 'lists'>;

/** The keys and values of a lesson's address, those of each step apart. */
export interface LessonPairs {
  /** What stands there once for all steps. */
  values: ReadonlyMap<string, string>;
  /** By number, in order. */
  steps: ReadonlyMap<number, StepPairs>;
  faults: readonly Fault[];
}

/** Reads the keys and values of a lesson's address, however it was mangled on its way. Never throws. */
export function readLessonPairs(search: string): LessonPairs {
  const { values, lists, faults } = readPairs(search, KIND);
  const common = new Map<string, string>();
  const steps = new Map<number, { values: Map<string, string>; lists: Map<string, string[]> }>();
  const stepAt = (number: number) => {
    const step = steps.get(number) ?? { values: new Map(), lists: new Map() };
    steps.set(number, step);
    return step;
  };
  for (const [key, value] of values) {
    const [, number, rest] = STEP_KEY.exec(key) ?? [];
    if (number === undefined || rest === undefined) common.set(key, value);
    else stepAt(Number(number)).values.set(rest, value);
  }
  for (const [key, list] of lists) {
    const [, number, rest] = STEP_KEY.exec(key) ?? [];
    if (number && rest) stepAt(Number(number)).lists.set(rest, [...list]);
  }
  const inOrder = [...steps].sort(([one], [other]) => one - other);
  return { values: common, steps: new Map(inOrder), faults };
}

/** Whether a query is a lesson’s, and not that of one comparison. */
export function isLessonQuery(search: string): boolean {
  return readLessonPairs(search).steps.size > 0;
}
