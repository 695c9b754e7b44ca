import { parseInteger } from '../query/decimal';
import { fault, type Fault } from '../query/fault';
import {
  EMBED_PARTS,
  FRAME_HEIGHTS,
  USUAL_PARTS,
  type EmbedOptions,
  type EmbedPart,
} from './types';

type Values = ReadonlyMap<string, string>;

/** The word for a chart with nothing beside it. */
const NOTHING_ELSE = 'chart';

/** What is shown beside the chart; unknown words are left out, and where nothing else is asked for it is what is usual. */
export function resolveShow(values: Values, faults: Fault[]): readonly EmbedPart[] {
  const word = values.get('show');
  if (word === undefined) return USUAL_PARTS;
  const asked = word.split('_');
  const allowed: readonly string[] = [NOTHING_ELSE, ...EMBED_PARTS];
  for (const part of asked) {
    if (!allowed.includes(part)) faults.push(fault('show', part, 'UNREADABLE', allowed.join(', ')));
  }
  if (!allowed.some((part) => asked.includes(part))) return USUAL_PARTS;
  return EMBED_PARTS.filter((part) => asked.includes(part));
}

/** A choice that is made by `1`; anything else leaves it unmade. */
export function resolveSwitch(values: Values, key: string, faults: Fault[]): boolean {
  const word = values.get(key);
  if (word !== undefined && word !== '1' && word !== '0') {
    faults.push(fault(key, word, 'UNREADABLE', '1, 0'));
  }
  return word === '1';
}

/** The height of the frame; what no frame can be is brought back to what one can. */
export function resolveHeight(values: Values, faults: Fault[]): EmbedOptions['height'] {
  const word = values.get('height');
  if (word === undefined || word === 'auto') return word ?? null;
  const { min, max } = FRAME_HEIGHTS;
  const allowed = `auto, ${min} to ${max}`;
  const asked = parseInteger(word);
  if (asked === null) {
    faults.push(fault('height', word, 'UNREADABLE', allowed));
    return null;
  }
  const kept = Math.min(Math.max(asked, min), max);
  if (kept !== asked) faults.push(fault('height', word, 'E_RANGE', allowed, String(kept)));
  return kept;
}
