import type { Lever } from '../types';
import { formatPercentWord } from './decimal';

/** The word of a lever; the inverse of `parseLever`. */
export function serializeLever({ id, size, start, ramp, end, out, label }: Lever): string {
  const ending = end === null ? [] : [end, out ?? 1];
  const head = [id, formatPercentWord(size), start, ramp, ...ending].join('_');
  return label === null ? head : `${head}*${label}`;
}
