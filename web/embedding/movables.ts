import { growthOf } from '../../chart/text/growthOf';
import type { Words } from '../../chart/words';
import { liveNumbers, type Projection, type ScenarioId } from '../../model';
import { fieldOf, type Field } from '../cards/field';
import { sliderRows } from '../embed/sliderRows';
import { writeLimit, type TypedLimits } from './choices';

/** A number of a scenario that an educator can let readers move. */
export interface Movable {
  /** The scenario's letter and the number's key: "a.levers.0.size". */
  path: string;
  scenario: ScenarioId;
  key: string;
  name: string;
  /** Its unit with the space before it. */
  unit: string;
  /** Where its slider goes unless somebody says otherwise. */
  usual: TypedLimits;
  field: Field;
}

/** What of a scenario readers could move, in the order of its numbers. */
export function movablesOf(projection: Projection, words: Words): Movable[] {
  const { scenario, series } = projection;
  const numbers = liveNumbers(scenario, series, growthOf(scenario.growth, series));
  const all = numbers.map(({ key }) => ({ scenario: scenario.id, key, limits: null }));
  const rows = sliderRows(projection, all, words);
  return numbers.flatMap((number) => {
    const path = `${scenario.id}.${number.key}`;
    const row = rows.find((one) => one.path === path);
    if (!row) return [];
    const field = fieldOf(number, row, series, words);
    return [
      {
        ...{ path, scenario: scenario.id, key: number.key, name: row.name, field },
        unit: field.unit(field.value(2)),
        usual: { min: writeLimit(row.min), max: writeLimit(row.max) },
      },
    ];
  });
}

/** What is wrong with two limits: one of them cannot be read, or they exclude each other. */
export type LimitFault = 'min' | 'max' | 'order';

/** The limits that two fields mean, in the unit people see, or what is wrong with them. */
export function readLimits(
  typed: TypedLimits,
  field: Field,
): { min: number; max: number } | LimitFault {
  const [min, max] = [field.parse(typed.min), field.parse(typed.max)];
  if (min === null) return 'min';
  if (max === null) return 'max';
  return min < max ? { min: field.shown(min), max: field.shown(max) } : 'order';
}
