import type { Projection } from '../../../model';
import type { Words } from '../../words';
import { effectSteps } from './effectSteps';
import type { Step } from './equation';
import { rangeSteps } from './rangeSteps';
import { ruleSteps } from './ruleSteps';

export type { Step } from './equation';

/** Every step from the published figures to what a scenario comes to, with its numbers filled in. */
export function howComputed(projection: Projection, words: Words): Step[] {
  if (projection.points.length < 2) return [];
  return [
    ...ruleSteps(projection, words),
    ...effectSteps(projection, words),
    ...rangeSteps(projection, words),
  ];
}
