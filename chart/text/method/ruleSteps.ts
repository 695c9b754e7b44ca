import type { Projection } from '../../../model';
import type { Words } from '../../words';
import type { Step } from './equation';
import { targetSteps } from './paceSteps';
import { partSteps } from './partSteps';
import { pathSteps } from './pathSteps';

/** What a rule makes of the last published figure by the horizon, with its numbers filled in. */
export function ruleSteps(projection: Projection, words: Words): Step[] {
  const { growth } = projection.scenario;
  switch (growth.kind) {
    case 'target':
      return targetSteps(projection, growth, words);
    case 'parts':
      return partSteps(projection, growth.parts, words);
    default:
      return pathSteps(growth, projection, words);
  }
}
