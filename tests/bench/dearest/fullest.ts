import { VIEW_WORDS } from '../../../chart/viewWords';
import { catalogue } from '../../../data';
import {
  LESSON_LIMITS,
  LIMITS,
  LONGEST_QUERY,
  parseComparison,
  SCENARIO_IDS,
  serializeComparison,
  type Comparison,
  type View,
} from '../../../model';

const [LEVER, SHOCK] = ['lever=points_1_2019_50', 'shock=shock_9_2020_50_1'];

/** What six scenarios can each be given, what costs most first; a link has no room for all of it. */
const EFFECTS = [SHOCK, ...Array.from({ length: LIMITS.levers }, () => LEVER)].flatMap((effect) =>
  SCENARIO_IDS.map((id) => `${id}.${effect}`),
);

/** A comparison that no other number has, as far ahead and with as many effects as a link may hold. */
export function fullest(i: number, view: Partial<View> = {}): Comparison {
  const fits = (effects: number) =>
    serializeComparison(comparisonWith(effects, i), view).length <= LONGEST_QUERY;
  let effects = 0;
  while (fits(effects + 1)) effects += 1;
  return comparisonWith(effects, i);
}

/** The same as a canonical query. */
export const fullestQuery = (i: number, view: Partial<View> = {}): string =>
  serializeComparison(fullest(i, view), view);

/** The query of a lesson that no other number has, with as many steps as it may have. */
export function fullestLesson(i: number): string {
  const steps = Array.from({ length: LESSON_LIMITS.steps }, (_, at) =>
    serializeComparison(comparisonWith(SCENARIO_IDS.length, i)).replace(/(^|&)/g, `$1${at + 1}.`),
  );
  return `title=${i}&${steps.join('&')}`;
}

/** What the site opens with, under a title of its own, as a canonical query. */
export const plainQuery = (i: number, view: Partial<View>): string =>
  serializeComparison(read(`title=${i}`), view);

function comparisonWith(effects: number, title: number): Comparison {
  const scenarios = SCENARIO_IDS.map((id) => `${id}=trend&${id}.band=50_80`);
  const parts = [`title=${title}`, ...scenarios, ...EFFECTS.slice(0, effects), 'to=2068'];
  return read(parts.join('&'));
}

function read(query: string): Comparison {
  const { comparison, faults } = parseComparison(query, catalogue, VIEW_WORDS);
  if (faults.length > 0) throw new Error(`not permitted: ${JSON.stringify(faults[0])}`);
  return comparison;
}
