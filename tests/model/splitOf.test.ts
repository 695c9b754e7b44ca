import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { isError, newScenario, project, splitOf, type Series } from '../../model';
import { read } from './read';

const trade = catalogue.series['trade']!;

describe(splitOf, () => {
  const withParts = (...years: readonly (readonly number[])[]): Series => ({
    ...trade,
    parts: years.map((list, i) => ({
      ...trade.parts[i]!,
      observations: list.map((year) => ({ ...trade.parts[i]!.observations[0]!, year, value: 100 })),
    })),
  });

  it('is of the last year that every part has, and not after the total ends', () => {
    expect(splitOf(trade)?.observations.map(({ value }) => value)).toEqual([117.7, 111.3]);
    expect(splitOf(withParts([2001, 2005, 2009], [2001, 2005, 2007]))?.year).toBe(2005);
    expect(splitOf(withParts([2010, 2018, 2020], [2010, 2018, 2020]))?.year).toBe(2018);
  });

  it('is none without parts, without a year in common and without a record', () => {
    expect(splitOf(catalogue.series['fdi']!)).toBeNull();
    expect(splitOf(withParts([2001], [2002]))).toBeNull();
    expect(splitOf(withParts([2020], [2020]))).toBeNull();
    expect(splitOf({ ...trade, observations: [] })).toBeNull();
  });

  it('is no assumption where it is of the year the projection starts from', () => {
    const known = withParts([2018], [2018]);
    const { growth } = read('a=parts&a.exports=2').comparison.scenarios[0]!;
    const led = project(known, newScenario('a', growth, known), 2020);
    if (isError(led)) throw new Error(led.error);
    expect(led.warnings).toEqual([]);
    for (const { share } of led.parts) expect(share).toBeCloseTo(0.5, 12);
  });
});
