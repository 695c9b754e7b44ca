import fc from 'fast-check';
import { catalogue } from '../../data';
import {
  leverKind,
  leverNames,
  shockNames,
  type Lever,
  type Series,
  type Shock,
} from '../../model';
import { recordOf } from './anySeries';
import { textUpTo } from './anyText';

/** Levers as a query can hold them: plain ones and presets. */
export function anyLever(series: Series): fc.Arbitrary<Lever> {
  const { last } = recordOf(series);
  const ids = leverNames(catalogue.presets);
  return fc
    .record({
      id: fc.constantFrom(...ids),
      tenth: fc.integer({ min: -100_000, max: 100_000 }),
      start: fc.integer({ min: last - 3, max: last + 60 }),
      ramp: fc.integer({ min: 1, max: 20 }),
      ending: fc.option(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 }))),
      label: fc.option(textUpTo(20).filter((text) => text !== '')),
    })
    .map(({ id, tenth, start, ramp, ending, label }) => {
      const kind = leverKind(id, catalogue.presets) ?? 'level';
      return {
        ...{ kind, id, start, ramp, label },
        size: (kind === 'growth' ? Math.round(tenth / 4) : tenth * 2) / 1e6 + 0,
        end: ending ? start + ending[0] : null,
        out: ending ? ending[1] : null,
      };
    });
}

/** Shocks as a query can hold them. */
export function anyShock(series: Series): fc.Arbitrary<Shock> {
  const { last } = recordOf(series);
  return fc
    .record({
      id: fc.constantFrom(...shockNames(catalogue.presets)),
      year: fc.integer({ min: last + 1, max: last + 60 }),
      depth: fc.nat(999_999),
      recovery: fc.integer({ min: 1, max: 20 }),
      part: fc.nat(1_000),
      label: fc.option(textUpTo(20).filter((text) => text !== '')),
    })
    .map(({ depth, part, ...rest }) => ({
      ...rest,
      depth: depth / 1e6,
      scar: Math.floor((depth * part) / 1_000) / 1e6,
    }));
}
