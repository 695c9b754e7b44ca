import type { PresetNote, Shock } from '../types';
import { parseInteger, parsePercent } from './decimal';
import { splitWord, type Unread } from './readLever';

/** How a shock is written in a query, for messages. */
export const SHOCK_WORD = 'KIND_depth_year_recovery_scar[*label], as pandemic_12_2030_2_1';

/** The names a shock may go by: the plain one, then the presets that are shocks. */
export function shockNames(presets: readonly PresetNote[]): string[] {
  return ['shock', ...presets.flatMap(({ id, kind }) => (kind === 'shock' ? [id] : []))];
}

/** The shock a word describes. Whether it is possible is the model's business. */
export function parseShock(word: string, presets: readonly PresetNote[]): Shock | Unread {
  const { numbers, id, label } = splitWord(word);
  if (numbers.length !== 4) return 'UNREADABLE';
  if (!shockNames(presets).includes(id)) return 'E_KIND';
  const depth = parsePercent(numbers[0]!);
  const year = parseInteger(numbers[1]!);
  const recovery = parseInteger(numbers[2]!);
  const scar = parsePercent(numbers[3]!);
  if (depth === null || year === null || recovery === null || scar === null) return 'UNREADABLE';
  return { id, year, depth, recovery, scar, label };
}
