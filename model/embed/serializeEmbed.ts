import { serializeComparison } from '../query/serializeComparison';
import type { View } from '../query/view';
import type { Pair } from '../query/writePairs';
import type { Comparison } from '../types';
import { USUAL_PARTS, type EmbedOptions, type EmbedPart } from './types';
import { wordOf } from './wordOf';

/** The canonical query of an embed: the comparison's, and what its educator chose. */
export function serializeEmbed(
  comparison: Comparison,
  view: Partial<View>,
  options: EmbedOptions,
): string {
  return serializeComparison(comparison, view, {
    pairs: embedPairs(options),
    // Without its data version a link is read on the newest data there are.
    without: options.follows ? ['data'] : [],
  });
}

function embedPairs(options: EmbedOptions): Pair[] {
  const { live, inspector, guess, show, height } = options;
  return [
    ...(isUsual(show) ? [] : [['show', show.join('_') || 'chart'] as const]),
    ...live.map((number) => ['live', wordOf(number)] as const),
    ...(inspector ? [['live', 'year'] as const] : []),
    ...(guess ? [['guess', '1'] as const] : []),
    ...(height === null ? [] : [['height', String(height)] as const]),
  ];
}

function isUsual(show: readonly EmbedPart[]): boolean {
  return show.length === USUAL_PARTS.length && USUAL_PARTS.every((part) => show.includes(part));
}
