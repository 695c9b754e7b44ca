import { levelPercent } from '../range/displayLevels';
import type { Level } from '../types';

/** The word of a list of coverages: "50_80" or "off". */
export function serializeBand(band: readonly Level[]): string {
  return band.length === 0 ? 'off' : band.map(levelPercent).join('_');
}
