import type { Growth } from '../types';
import { LIMITS } from './limits';

/** A number of a rule that lay outside what a query may ask for. */
export interface Exceeded {
  field: string;
  /** What would have been allowed, as a query writes it. */
  allowed: string;
}

interface Range {
  min: number;
  max: number;
}

/**
 * A growth rule with every number brought within the limits of a query, and which ones were not.
 * Whether a rule is possible on its series is the model's business.
 */
export function limitGrowth(growth: Growth): { growth: Growth; exceeded: Exceeded[] } {
  const exceeded: Exceeded[] = [];
  const within = (field: string, value: number, range: Range, scale = 1) => {
    const kept = Math.min(Math.max(value, range.min), range.max);
    const told = exceeded.some((one) => one.field === field);
    if (kept !== value && !told) {
      exceeded.push({ field, allowed: `${range.min * scale} to ${range.max * scale}` });
    }
    return kept;
  };
  const rate = (field: string, value: number) => within(field, value, LIMITS.growth, 100);
  const money = (field: string, value: number) => within(field, value, LIMITS.money);
  const steps = <T>(field: string, list: readonly T[]) => {
    if (list.length > LIMITS.steps) exceeded.push({ field, allowed: `at most ${LIMITS.steps}` });
    return list.slice(0, LIMITS.steps);
  };
  return { growth: limited(), exceeded };

  function limited(): Growth {
    switch (growth.kind) {
      case 'constant':
        return { kind: 'constant', g: rate('g', growth.g) };
      case 'linear':
        return { kind: 'linear', d: money('d', growth.d) };
      case 'phased': {
        const kept = steps('segments', growth.segments);
        return { kind: 'phased', segments: kept.map(({ from, g }) => ({ from, g: rate('g', g) })) };
      }
      case 'fading': {
        const { g0, gLong, halfLife } = growth;
        return {
          kind: 'fading',
          g0: rate('g0', g0),
          gLong: rate('gLong', gLong),
          halfLife: within('halfLife', halfLife, LIMITS.halfLife),
        };
      }
      case 'logistic': {
        const { g0, ceiling } = growth;
        return { kind: 'logistic', g0: rate('g0', g0), ceiling: money('ceiling', ceiling) };
      }
      case 'drawn': {
        const anchors = steps('anchors', growth.anchors).map(({ year, value }) => ({
          year,
          value: money('value', value),
        }));
        return { ...growth, anchors };
      }
      case 'target':
        return { ...growth, value: money('value', growth.value) };
      default:
        return growth;
    }
  }
}
