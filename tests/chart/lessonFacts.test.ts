import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { outside } from '../../data/ledger';
import type { Catalogue, Observation, Series } from '../../model';
import { levelIn, pace } from './levels';
import { computedFrom, plain } from './parsed';
import { rightAnswer, told, toldStep } from './told';

const trade = catalogue.series['trade']!;

/** The catalogue with some figures of trade, or of its parts, changed. */
function changed(change: (series: Series) => Series): Catalogue {
  const next = change(trade);
  return { ...catalogue, series: { ...catalogue.series, trade: next } };
}
const withLevel = (year: number, value: number) => (one: Observation) =>
  one.year === year ? { ...one, value } : one;

describe('what “One record, five growth rates” tells', () => {
  it('is true: the fastest pace begins in a year lower than the one before', () => {
    const starts = trade.observations.slice(0, -1).map(({ year }) => year);
    expect(starts).toHaveLength(5);
    const fastest = starts.reduce((best, year) =>
      pace(trade, year, 2018) > pace(trade, best, 2018) ? year : best,
    );
    const before = starts[starts.indexOf(fastest) - 1]!;
    expect(levelIn(trade, fastest)).toBeLessThan(levelIn(trade, before));
    expect(rightAnswer(toldStep('five-rates', 'fastest'))).toBe(`From ${fastest}`);
  });

  it('reveals first the pace that is to be drawn', () => {
    const { projections } = toldStep('five-rates', 'compounded').computation;
    const ends = projections.map(({ summary }) => summary.value);
    expect(ends[0]).toBe(Math.max(...ends));
  });

  it('finds another answer in another record', () => {
    const other = changed((series) => ({
      ...series,
      observations: series.observations.map(withLevel(2007, 90)),
    }));
    expect(rightAnswer(toldStep('five-rates', 'fastest', other))).toBe('From 2007');
  });
});

describe('what “Which 2008?” tells', () => {
  const [exports, imports] = trade.parts.map((part) => levelIn(part, 2008));

  it('is true: the parts miss the total by more than rounding, and the growth fits them', () => {
    const missing = levelIn(trade, 2008) - (exports! + imports!);
    expect(missing).toBeGreaterThan(0.15);
    expect(rightAnswer(toldStep('which-2008', 'sum'))).toMatch(/^No/);
    expect(rightAnswer(toldStep('which-2008', 'growth'))).toContain('the sum of the parts');
    const { value } = computedFrom('alt=A2-022').series.observations.find(
      ({ printed }) => printed !== null,
    )!;
    expect(value).toBeCloseTo(exports! + imports!, 9);
  });

  it('is true of what was published elsewhere: one gives the total, one comes near the sum', () => {
    const values = trade.outside.filter(({ year }) => year === 2008).map(({ value }) => value);
    expect(values).toContain(levelIn(trade, 2008));
    const others = values.filter((value) => value !== levelIn(trade, 2008));
    expect(others).toHaveLength(1);
    expect(Math.abs(others[0]! - (exports! + imports!))).toBeLessThan(0.5);
  });

  it('is true of what changes: one pace not at all, the other most, the range a little', () => {
    const step = toldStep('which-2008', 'changes');
    const [before, after] = [step.before!.series, step.computation.series];
    expect(pace(after, 2000, 2018)).toBe(pace(before, 2000, 2018));
    expect(pace(after, 2008, 2018)).toBeGreaterThan(1.1 * pace(before, 2008, 2018));
    expect(rightAnswer(step)).toBe('The pace of 2008–2018');
    const [wide, narrow] = [step.before!, step.computation].map(({ projections }) =>
      projections[0]!.points.at(-1)!.bands.at(-1)!,
    );
    expect(narrow!.upper / wide!.upper).toBeGreaterThan(0.9);
    expect(narrow!.upper).toBeLessThan(wide!.upper);
  });

  it('finds another answer where the parts do add up', () => {
    const part = { ...trade.parts[0]! };
    part.observations = part.observations.map(withLevel(2008, 107.6));
    const whole = changed((series) => ({ ...series, parts: [part, series.parts[1]!] }));
    expect(rightAnswer(toldStep('which-2008', 'sum', whole))).toMatch(/^Yes/);
  });
});

describe('what “Five hundred billion by 2040” tells', () => {
  const needed = (500 / levelIn(trade, 2018)) ** (1 / 22) - 1;

  it('is true: the goal takes more than the record grew, and less than its best stretch', () => {
    expect(rightAnswer(toldStep('five-hundred-billion', 'needed'))).toContain(
      `${(needed * 100).toFixed(1)}`,
    );
    expect(pace(trade, 2000, 2018)).toBeLessThan(needed);
    expect(pace(trade, 2002, 2013)).toBeGreaterThan(needed);
  });

  it('is true of the best stretch: it begins in a low year and ends with a doubtful figure', () => {
    const text = toldStep('five-hundred-billion', 'stretches').explanation[0]!;
    expect(text).toContain('from 2002 to 2013');
    expect(levelIn(trade, 2002)).toBe(Math.min(...trade.observations.map(({ value }) => value)));
    expect(trade.observations.find(({ year }) => year === 2013)!.doubtful).toBe(true);
    expect(rightAnswer(toldStep('five-hundred-billion', 'stretches'))).toBe('In some of them');
  });

  it('is true of the range: the goal, no growth and a fall all lie within it', () => {
    const text = plain(toldStep('five-hundred-billion', 'range').explanation[0]!);
    const [, low, high] = /between (−?[\d.]+) % and ([\d.]+) %/.exec(text)!;
    expect(low).toMatch(/^−/);
    expect(Number(high)).toBeGreaterThan(needed * 100);
  });
});

describe('what “A pandemic year” tells', () => {
  it('is true: a rise after the fall that leaves trade below its path and the year before', () => {
    const [struck, spared] = toldStep('pandemic-year', 'fall').computation.projections;
    const at = (year: number) => year - struck!.points[0]!.year;
    const level = (year: number) => struck!.points[at(year)]!.value;
    expect(level(2030)).toBeLessThan(level(2029));
    expect(level(2031)).toBeGreaterThan(level(2030));
    expect(level(2031)).toBeLessThan(level(2029));
    expect(level(2031)).toBeLessThan(spared!.points[at(2031)]!.value);
    expect(level(2036) / spared!.points[at(2036)]!.value).toBeCloseTo(0.99, 9);
    expect(rightAnswer(toldStep('pandemic-year', 'rebound'))).toMatch(/^Below/);
  });

  it('is true of the official figure: preliminary, in neither article, below the path a year before', () => {
    const row = outside.find(({ series, year }) => series === 'trade' && year === 2020)!;
    expect(row.note).toContain('preliminary');
    expect(row.note).toContain('9.7 % less');
    expect(trade.observations.every(({ year }) => year < row.year)).toBe(true);
    const [path] = toldStep('pandemic-year', 'official').computation.projections;
    const yearBefore = row.value / (1 - 0.097);
    expect(yearBefore).toBeLessThan(path!.points[1]!.value);
  });

  it.each([
    ['en', 'assumption'],
    ['vi', 'giả định'],
    ['ja', '仮定'],
  ])('says in %s that the scar is an assumption', (lang, word) => {
    const [fall] = told('pandemic-year', lang).steps;
    expect(fall!.say).toContain(word);
  });
});
