import type { Lever, PresetNote } from '../types';
import { parseInteger, parsePercent } from './decimal';
import { cleanText } from './freeText';
import { LIMITS } from './limits';

/** How a lever is written in a query, for messages. */
export const LEVER_WORD = 'KIND_size_start_ramp[_end_out][*label], as digital_2_2027_5';

/** What a word could not be read for: its shape, or a name nobody knows. */
export type Unread = 'UNREADABLE' | 'E_KIND';

/** The names a lever may go by: the two plain ones, then the presets that are levers. */
export function leverNames(presets: readonly PresetNote[]): string[] {
  return ['points', 'level', ...presets.flatMap(({ id, kind }) => (kind === 'shock' ? [] : [id]))];
}

/** How the lever of a name acts, or null where nobody knows the name. */
export function leverKind(id: string, presets: readonly PresetNote[]): Lever['kind'] | null {
  if (id === 'points') return 'growth';
  if (id === 'level') return 'level';
  const kind = presets.find((preset) => preset.id === id)?.kind ?? 'shock';
  return kind === 'shock' ? null : kind;
}

/** The lever a word describes. Ranges are the resolver's business. */
export function parseLever(word: string, presets: readonly PresetNote[]): Lever | Unread {
  const { numbers, id, label } = splitWord(word);
  const [size = '', start = '', ramp = '', end, out] = numbers;
  if (numbers.length !== 3 && numbers.length !== 5) return 'UNREADABLE';
  const kind = leverKind(id, presets);
  if (!kind) return 'E_KIND';
  const read = {
    size: parsePercent(size),
    start: parseInteger(start),
    ramp: parseInteger(ramp),
    end: end === undefined ? null : parseInteger(end),
    out: out === undefined ? null : parseInteger(out),
  };
  const unread = end !== undefined && (read.end === null || read.out === null);
  if (unread || read.size === null || read.start === null || read.ramp === null) {
    return 'UNREADABLE';
  }
  const { end: until, out: fade } = read;
  return {
    kind,
    id,
    size: read.size,
    start: read.start,
    ramp: read.ramp,
    end: until,
    out: fade,
    label,
  };
}

/** A lever's or a shock's word in its parts: name, numbers, and what its author called it. */
export function splitWord(word: string): { id: string; numbers: string[]; label: string | null } {
  const star = word.indexOf('*');
  const head = star < 0 ? word : word.slice(0, star);
  const [id = '', ...numbers] = head.normalize('NFKC').trim().split('_');
  const label = star < 0 ? null : cleanText(word.slice(star + 1), LIMITS.nameCharacters).text;
  return { id, numbers, label };
}
