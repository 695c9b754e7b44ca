import { applyAlternatives } from './applyAlternatives';
import type { Comparison, Series, Year } from './types';

/** A series as a comparison takes it: with the alternatives it names, and known as far as it says. */
export function knownSeries(
  printed: Series,
  { alt, until }: Pick<Comparison, 'alt' | 'until'>,
): Series {
  return knownUntil(applyAlternatives(printed, alt), until);
}

/**
 * The record as somebody knew it in a year: what was published of later years is kept aside. Parts
 * of which nothing was known then leave the whole without parts.
 */
function knownUntil(series: Series, until: Year | null): Series {
  if (until === null) return series;
  const parts = series.parts.map((part) => knownUntil(part, until));
  return {
    ...series,
    observations: series.observations.filter(({ year }) => year <= until),
    later: series.observations.filter(({ year }) => year > until),
    parts: parts.some(({ observations }) => observations.length === 0) ? [] : parts,
  };
}
