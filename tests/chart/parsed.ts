import { expect } from 'vitest';
import { catalogue } from '../../data';
import { computeComparison, parseComparison, type Comparison, type Computation } from '../../model';

/** The comparison of a query that is taken as written. */
export function parsed(query: string): Comparison {
  const { comparison, faults } = parseComparison(query, catalogue, { languages: [], sizes: [] });
  expect(faults, query).toEqual([]);
  return comparison;
}

/** The same, computed. */
export function computedFrom(query: string): Computation {
  return computeComparison(parsed(query), catalogue);
}

/** A text with the spaces that do not break as plain ones. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');
