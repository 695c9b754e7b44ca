import { describe, expect, it } from 'vitest';
import { faultText } from '../../chart/text/faultText';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { parseComparison } from '../../model';

const words = wordsOf('en');
const parsed = (query: string) => parseComparison(query, catalogue, { languages: [], sizes: [] });

describe('what a link says of parts in vain', () => {
  it.each([
    [
      'a=parts&a.exports=linear_-20',
      'The growth of exports in scenario A, “linear_-20”, would fall to nothing in 2024; hold is used instead.',
    ],
    [
      'a=1&b=parts&b.imports=101',
      'The growth of imports in scenario B, “101”, is outside what is possible (-50 to 100); 100 is used instead.',
    ],
    [
      'series=fdi&a=parts&a.exports=2',
      'Scenario A follows the parts of a series, and this one has none here; mean is used instead.',
    ],
    ['a=parts&a.gold=2', '“a.gold” is not known here and was set aside.'],
  ])('is told: %s', (query, text) => {
    expect(parsed(query).faults.map((fault) => faultText(fault, words))).toEqual([text]);
  });
});
