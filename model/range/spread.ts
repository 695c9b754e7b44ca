import { estimateDrift } from '../growth/estimateDrift';
import { pairs } from '../growth/observations';
import type { Level, Series } from '../types';
import { isError } from '../types';
import { levelPercent } from './displayLevels';
import { intervalAround, type FanMode } from './fan';

/** What the median is multiplied by at both ends of a range. */
interface Ends {
  lower: number;
  upper: number;
}

/** The ends of one mode and one level, `h` years after the last observation. */
type Spread = (mode: FanMode, level: Level) => (h: number) => Ends;

/**
 * Known spreads, by their series: they depend on nothing else, and every scenario, every year of it
 * and every step of a slider asks for the same ones again. A series never changes.
 */
const known = new WeakMap<Series, Spread | null>();

/** How a drifting series spreads, as far as it was asked before; null where it has no volatility. */
export function spreadOf(series: Series): Spread | null {
  const found = known.get(series);
  if (found !== undefined) return found;
  const made = makeSpread(series);
  known.set(series, made);
  return made;
}

function makeSpread(series: Series): Spread | null {
  const drift = estimateDrift({ observations: pairs(series) });
  if (isError(drift) || drift.s === null) return null;
  const estimated = { ...drift, s: drift.s };
  const lists = new Map<string, Ends[]>();
  return (mode, level) => {
    const percent = levelPercent(level);
    const key = `${mode} ${percent}`;
    const ends = lists.get(key) ?? [];
    lists.set(key, ends);
    return (h) => {
      // One times a multiplier is that multiplier, so that no bit of a product with it changes.
      while (ends.length <= h) ends.push(intervalAround(1, ends.length, percent, mode, estimated));
      return ends[h]!;
    };
  };
}
