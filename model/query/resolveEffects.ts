import { checkLever } from '../levers/weight';
import { checkShock } from '../shocks/shockFactor';
import type { Lever, PresetNote, Shock, Year } from '../types';
import { fault, type Fault } from './fault';
import { serializeLever } from './leverWord';
import { LIMITS } from './limits';
import { LEVER_WORD, leverNames, parseLever, splitWord, type Unread } from './readLever';
import { parseShock, SHOCK_WORD, shockNames } from './readShock';
import { serializeShock } from './shockWord';

/** The levers that words describe, each within its limits; what is refused is reported and left out. */
export function resolveLevers(
  words: readonly string[],
  key: string,
  presets: readonly PresetNote[],
  faults: Fault[],
): Lever[] {
  return atMost(words, LIMITS.levers, key, faults).flatMap((word) => {
    const read = parseLever(word, presets);
    if (typeof read === 'string') {
      faults.push(unread(key, word, read, LEVER_WORD, leverNames(presets)));
      return [];
    }
    const refusal = checkLever({ ...read, ramp: Math.max(read.ramp, 1), out: 1 });
    if (refusal) {
      const allowed = refusal.error === 'E_YEAR' ? YEARS : 'an end not before the start';
      const field = refusal.error === 'E_YEAR' ? 'start' : 'end';
      faults.push(fault(key, word, refusal.error, allowed, null, { field }));
      return [];
    }
    const range = read.kind === 'growth' ? LIMITS.points : LIMITS.level;
    const kept: Lever = {
      ...read,
      size: clamped(read.size, range),
      ramp: clamped(read.ramp, LIMITS.years),
      out: read.out === null ? null : clamped(read.out, LIMITS.years),
    };
    const field = (['size', 'ramp', 'out'] as const).find((name) => kept[name] !== read[name]);
    if (field) {
      const { min, max } = field === 'size' ? range : LIMITS.years;
      const allowed = field === 'size' ? `${min * 100} to ${max * 100}` : `${min} to ${max}`;
      faults.push(fault(key, word, 'E_RANGE', allowed, serializeLever(kept), { field }));
    }
    return [kept];
  });
}

/** The shocks that words describe; what the model refuses is reported and left out. */
export function resolveShocks(
  words: readonly string[],
  key: string,
  last: Year,
  presets: readonly PresetNote[],
  faults: Fault[],
): Shock[] {
  return atMost(words, LIMITS.shocks, key, faults).flatMap((word) => {
    const read = parseShock(word, presets);
    if (typeof read === 'string') {
      faults.push(unread(key, word, read, SHOCK_WORD, shockNames(presets)));
      return [];
    }
    const refusal = checkShock(read);
    const code = refusal?.error ?? (read.year > last ? null : 'E_SHOCK');
    if (code) {
      const possible = `a year from ${last + 1}, depth 0 to below 100, scar up to the depth`;
      const allowed = code === 'E_YEAR' ? YEARS : possible;
      faults.push(fault(key, word, code, allowed, null, { field: shockField(read, last) }));
      return [];
    }
    const kept = { ...read, recovery: clamped(read.recovery, LIMITS.years) };
    if (kept.recovery !== read.recovery) {
      const { min, max } = LIMITS.years;
      const more = { field: 'recovery' };
      faults.push(fault(key, word, 'E_RANGE', `${min} to ${max}`, serializeShock(kept), more));
    }
    return [kept];
  });
}

const YEARS = 'a year from 1900 to 2200';

/** Which of its numbers makes a shock impossible. */
function shockField({ year, depth, recovery }: Shock, last: Year): string {
  if (!(year > last && year <= 2200)) return 'year';
  if (!(depth >= 0 && depth < 1)) return 'depth';
  return recovery >= 1 ? 'scar' : 'recovery';
}

function atMost(words: readonly string[], most: number, key: string, faults: Fault[]) {
  const beyond = words[most];
  if (beyond !== undefined) faults.push(fault(key, beyond, 'E_RANGE', `at most ${most}`));
  const kept = words.slice(0, most);
  for (const word of kept) {
    const star = word.indexOf('*');
    const label = star < 0 ? '' : word.slice(star + 1).trim();
    if (Array.from(label).length > LIMITS.nameCharacters) {
      const allowed = `a label of at most ${LIMITS.nameCharacters} characters`;
      faults.push(fault(key, word, 'E_RANGE', allowed, null, { field: 'label' }));
    }
  }
  return kept;
}

function unread(
  key: string,
  word: string,
  code: Unread,
  form: string,
  names: readonly string[],
): Fault {
  const unknown = code === 'E_KIND';
  const allowed = unknown ? names.join(', ') : form;
  return fault(key, unknown ? splitWord(word).id : word, code, allowed);
}

function clamped(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(Math.max(value, min), max);
}
