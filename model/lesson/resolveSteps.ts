import { parseInteger } from '../query/decimal';
import { fault, type Fault } from '../query/fault';
import { resolveComparison } from '../query/resolveComparison';
import { resolveFlag, resolveText } from '../query/resolveScenarios';
import type { Catalogue } from '../types';
import type { StepPairs } from './lessonPairs';
import { LESSON_LIMITS } from './limits';
import { SHARED_KEYS } from './serializeLesson';
import type { LessonStep } from './types';

/** What a step says beside its comparison. */
const OWN_KEYS: readonly string[] = ['say', 'ask', 'guess'];

/** What an address says of the steps of a lesson. */
export interface NamedSteps {
  /** How many there are, as written. */
  count: string | undefined;
  /** By number, in order. */
  named: ReadonlyMap<number, StepPairs>;
  /** What stands there once for all of them. */
  shared: ReadonlyMap<string, string>;
  /** Characters that a sentence or a question may have. */
  longest: number;
}

/** The steps that can be read, one after the other. Adds what is refused or missing to `faults`. */
export function resolveSteps(
  { count, named, shared, longest }: NamedSteps,
  catalogue: Catalogue,
  faults: Fault[],
): LessonStep[] {
  const within = [...named].filter(([number]) => number <= LESSON_LIMITS.steps);
  const asked = readCount(count, [...named.keys()].at(-1) ?? 0, faults);
  const last = within.at(-1)?.[0] ?? 0;
  const steps: LessonStep[] = [];
  for (let number = 1; number <= Math.max(asked, last); number += 1) {
    const pairs = named.get(number);
    if (!pairs) {
      faults.push(fault(String(number), '', 'MISSING', `steps 1 to ${Math.max(asked, last)}`));
      continue;
    }
    const step = resolveStep(pairs, shared, longest, catalogue);
    faults.push(...step.faults.map((one) => ({ ...one, parameter: `${number}.${one.parameter}` })));
    steps.push(step.step);
    // Written by us, a step ends in its last year; one that does not was cut on the way.
    if (count === undefined || number < last || pairs.values.has('to')) continue;
    const { to } = step.step.comparison;
    faults.push(fault(`${number}.to`, '', 'MISSING', 'a year', String(to)));
  }
  return steps;
}

/** How many steps an address says there are; `last` is the highest number of one. */
function readCount(word: string | undefined, last: number, faults: Fault[]): number {
  const most = LESSON_LIMITS.steps;
  const allowed = `1 to ${most}`;
  const count = word === undefined ? last : parseInteger(word);
  if (count === null || (word !== undefined && count < 1)) {
    faults.push(fault('steps', word ?? '', 'UNREADABLE', allowed));
    return 0;
  }
  const highest = Math.max(count, last);
  if (highest > most) {
    faults.push(fault('steps', String(highest), 'E_RANGE', allowed, String(most)));
  }
  return Math.min(count, most);
}

function resolveStep(
  { values, lists }: StepPairs,
  shared: ReadonlyMap<string, string>,
  longest: number,
  catalogue: Catalogue,
): { step: LessonStep; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const own = new Map([...values].filter(([key]) => !SHARED_KEYS.includes(key)));
  for (const key of SHARED_KEYS) {
    const word = values.get(key);
    if (word === undefined || word === shared.get(key)) continue;
    faults.push(fault(key, word, 'UNKNOWN_PARAMETER', 'once for all steps'));
  }
  const say = resolveText(values, 'say', longest, faults);
  const ask = resolveText(values, 'ask', longest, faults);
  const guess = resolveFlag(values, 'guess', faults);
  const read = resolveComparison(new Map([...shared, ...own]), catalogue, OWN_KEYS, lists);
  const ofComparison = read.faults.filter(({ parameter }) => !SHARED_KEYS.includes(parameter));
  return {
    step: { comparison: read.comparison, say, ask, guess },
    faults: [...faults, ...ofComparison],
  };
}
