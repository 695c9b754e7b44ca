import { describe, expect, it } from 'vitest';
import { dataset, rowOf } from './dataset';

describe('the sources', () => {
  it('name both articles, and leave the year of the undated one open', () => {
    expect(rowOf(dataset.sources, 'kim-2021').citation).toContain('10.34238/tnu-jst.4151');
    expect(rowOf(dataset.sources, 'vo').citation).toContain('year not stated');
  });

  it('are all quoted somewhere', () => {
    const quoted = new Set([
      ...dataset.figures.flatMap(({ evidence }) => evidence),
      ...dataset.figures.flatMap(({ alternatives }) => alternatives.map(({ source }) => source)),
      ...dataset.outside.map(({ source }) => source),
      ...dataset.presets.flatMap(({ sources }) => sources),
      ...dataset.milestones.flatMap(({ places }) => places.map(({ source }) => source)),
    ]);
    expect(dataset.sources.map(({ id }) => id).filter((id) => !quoted.has(id))).toEqual([]);
  });
});

describe('the values from outside the articles', () => {
  it('keep both editions where two disagree', () => {
    const of = (series: string, year: number) =>
      dataset.outside
        .filter((row) => row.series === series && row.year === year)
        .map(({ value }) => value);
    expect(of('trade', 2008)).toEqual([214.4, 211.7]);
    expect(of('trade', 2022)).toEqual([254.7, 268]);
    expect(of('fdi', 2009)).toEqual([5.3, 3.8]);
    expect(of('fdi', 2013)).toEqual([21.8, 22.9]);
  });
});

describe('the milestones', () => {
  it('cover the dates of both articles', () => {
    expect(dataset.milestones.map(({ year }) => year)).toEqual([
      1973, 1977, 2002, 2003, 2004, 2005, 2007, 2008, 2011, 2012, 2013, 2017, 2020, 2023,
    ]);
  });
});

describe('the presets', () => {
  it('say aloud what is assumed or unverified', () => {
    for (const { mark, reason, warning } of dataset.presets) {
      if (mark !== 'assumption' && mark !== 'unverified') continue;
      expect(`${reason} ${warning}`).toContain('assumption');
    }
  });

  it('warn where they measure partly the same thing', () => {
    const overlapping = dataset.presets.filter(({ overlaps }) => overlaps === 'trade-costs');
    expect(overlapping.map(({ id }) => id)).toEqual([
      'agreement',
      'new-agreement',
      'facilitation',
      'digital',
      'costs',
    ]);
    for (const { warning } of overlapping) expect(warning).toContain('partly the same thing');
  });

  it('derive the effect of lower costs from the response of trade', () => {
    const costs = rowOf(dataset.presets, 'costs');
    if (costs.kind === 'shock' || costs.elasticity === null)
      throw new Error('costs has no response');
    const effect = (response: number) => 0.99 ** -response - 1;
    expect(effect(costs.elasticity.central)).toBeCloseTo(costs.central, 4);
    expect(effect(costs.elasticity.low)).toBeCloseTo(costs.low, 4);
    expect(effect(costs.elasticity.high)).toBeCloseTo(costs.high, 4);
  });

  it('derive the upper end of labour mobility from the need for workers', () => {
    expect((6.74 / 1.72) ** 0.15 - 1).toBeCloseTo(rowOf(dataset.presets, 'labour').high, 2);
  });

  it('derive the depth of a shock from the fall against a trend', () => {
    const depth = (fall: number, trend: number) => 1 - (1 - fall) / (1 + trend);
    const { low, high } = rowOf(dataset.presets, 'pandemic');
    expect(depth(0.097, 0.008)).toBeGreaterThan(low);
    expect(depth(0.097, 0.033)).toBeLessThan(high);
    expect(depth(0.25, 0.033)).toBeCloseTo(0.274, 3);
  });
});
