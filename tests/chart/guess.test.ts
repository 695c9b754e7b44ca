import { describe, expect, it } from 'vitest';
import { EMBED_SIZES } from '../../chart/embedSizes';
import { textWidth } from '../../chart/font/textWidth';
import { answersOf, startOf } from '../../chart/guess/answersOf';
import { guessScores } from '../../chart/guess/guessScores';
import { levelRange, strokeAt } from '../../chart/guess/guessStroke';
import { layOutGuess } from '../../chart/guess/layOutGuess';
import { openLevels, openPart } from '../../chart/guess/openPart';
import { boxOf } from '../../chart/layout/layOutDots';
import { domainOf } from '../../chart/layout/domain';
import { layOutChart } from '../../chart/layout/layOutChart';
import { xOf, yOf } from '../../chart/layout/position';
import { PAGE_SIZES } from '../../chart/sizes';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { backtest, pairs, type Computation, type Guess } from '../../model';
import { catalogue } from '../../data';
import { computedFrom } from './parsed';

const words = wordsOf('en');
/** Standing in 2008, with figures of 2013 and 2018 kept aside. */
const THEN = computedFrom('v=1&data=1&series=trade&from=2000&until=2008&a=trend&b=hold&to=2018');
const NOW = computedFrom('v=1&data=1&series=trade&from=2000&a=3.3&a.name=Steady&b=hold&to=2040');

/** The same level in every year from the last figure to a year. */
const level = (computation: Computation, value: number, to: number): Guess => {
  const { year } = startOf(computation);
  return Array.from({ length: to - year }, (_, i) => ({ year: year + 1 + i, value }));
};

const frameOf = (computation: Computation) => layOutChart(computation, PAGE_SIZES.wide, words);

const laidOut = (computation: Computation, guess: Guess, answer = 0) =>
  layOutGuess(
    guess,
    computation,
    answersOf(computation, words)[answer]!,
    frameOf(computation),
    words,
  );

describe(layOutGuess, () => {
  it('draws nothing where nothing was drawn', () => {
    expect(laidOut(NOW, [])).toMatchObject({ path: '', end: null, gap: null, labels: [] });
  });

  it('goes on from the last figure that is known', () => {
    const frame = frameOf(THEN);
    const start = startOf(THEN);
    const { path, end } = laidOut(THEN, level(THEN, 300, 2012));
    expect(path).toMatch(new RegExp(`^M${xOf(frame, 2008)},${yOf(frame, start.value)}L`));
    expect(end).toEqual({ x: xOf(frame, 2012), y: yOf(frame, 300) });
  });

  it('measures the gap in each year that something came, and to a scenario in the last', () => {
    const guess = level(THEN, 300, 2018);
    const bars = (answer: number) => [...laidOut(THEN, guess, answer).gap!.bars.matchAll(/V/g)];
    expect(answersOf(THEN, words).map(({ id }) => id)).toEqual(['came', 'a', 'b']);
    expect(bars(0)).toHaveLength(2);
    expect(bars(1)).toHaveLength(1);
    const { last } = laidOut(THEN, guess, 0).gap!;
    expect(last.times).toBeCloseTo(300 / 231.7, 10);
    expect([last.from, last.to]).toEqual([300, 231.7].map((at) => yOf(frameOf(THEN), at)));
  });

  it('draws no gap before the first year that something came', () => {
    expect(laidOut(THEN, level(THEN, 300, 2012)).gap).toBeNull();
  });

  it('keeps every label in the drawing, in every language and at every size', () => {
    for (const lang of LANGUAGES) {
      for (const size of [...Object.values(PAGE_SIZES), ...Object.values(EMBED_SIZES)]) {
        for (const [value, to] of [
          [1, 2018],
          [400, 2018],
          [400, 2009],
          [1, 2009],
        ] as const) {
          const frame = layOutChart(THEN, size, wordsOf(lang));
          const [answer] = answersOf(THEN, wordsOf(lang));
          const { labels } = layOutGuess(
            ...([level(THEN, value, to), THEN, answer!, frame, wordsOf(lang)] as const),
          );
          for (const label of labels) {
            const box = boxOf(label, textWidth(label.text, size.fontPx, 'bold'), size.fontPx);
            expect(box.left, label.text).toBeGreaterThanOrEqual(0);
            expect(box.right, label.text).toBeLessThanOrEqual(size.width);
            expect(box.top, label.text).toBeGreaterThanOrEqual(0);
            expect(box.bottom, label.text).toBeLessThanOrEqual(size.height);
          }
        }
      }
    }
  });
});

describe(guessScores, () => {
  it('says by what factor a guess differs from what came, and every rule beside it', () => {
    const [came, offs, ...more] = guessScores(level(THEN, 463.4, 2018), THEN, words);
    expect(came).toBe(
      words.guess.scoreCame({
        ...{ year: '2018', guess: '463.4', times: '2.00' },
        ...{ value: '231.7', status: words.status.published },
      }),
    );
    // The backtest has looked ahead from 2008 with the same rules.
    const tried = (method: 'naive' | 'drift') => {
      const told = backtest({ observations: pairs(catalogue.series['trade']!), method });
      const rows = 'rows' in told ? told.rows.filter(({ origin }) => origin === 2008) : [];
      const sum = rows.reduce((total, { logError }) => total + Math.abs(logError!), 0);
      return Math.exp(sum / rows.length).toFixed(2);
    };
    expect(offs).toContain(`pace” ${tried('drift')}`);
    expect(offs).toContain(`2008” ${tried('naive')}`);
    expect(more).toEqual([]);
  });

  it('counts too low as too high', () => {
    const offBy = (value: number) =>
      /your guess ([\d.]+)/.exec(guessScores(level(THEN, value, 2018), THEN, words)[1]!)![1];
    const [in2013, in2018] = THEN.series.later.map(({ value }) => value);
    const middle = Math.sqrt(in2013! * in2018!);
    expect(offBy(middle * 2)).toBe(offBy(middle / 2));
    expect(offBy(middle * 2)).toBe('2.00');
  });

  it('compares with the scenarios where nothing came, in the last year drawn', () => {
    const { value } = NOW.projections[0]!.summary;
    expect(guessScores(level(NOW, 2 * value, 2040), NOW, words)[0]).toContain('is 2.00 times');
    expect(guessScores(level(NOW, value, 2040), NOW, words)[0]).toContain('as good as');
    expect(guessScores(level(NOW, value, 2030), NOW, words)[0]).toContain('for 2030');
    expect(guessScores([], NOW, words)).toEqual([]);
  });

  it('compares with both where the scenarios look further than anything that came', () => {
    const further = computedFrom(
      'v=1&data=1&series=trade&from=2000&until=2008&a=trend&b=hold&to=2030',
    );
    expect(guessScores(level(further, 300, 2030), further, words)).toHaveLength(4);
  });
});

describe(strokeAt, () => {
  it('finds the year and the level that stand at a place', () => {
    const frame = frameOf(NOW);
    const stroke = strokeAt(frame, startOf(NOW), { x: xOf(frame, 2030), y: yOf(frame, 321) });
    expect(stroke!.year).toBe(2030);
    expect(stroke!.value).toBeCloseTo(321, 0);
  });

  it('finds none in a year that is known, and none that is nought or beyond the axis', () => {
    const frame = frameOf(NOW);
    const at = (year: number, y: number) =>
      strokeAt(frame, startOf(NOW), { x: xOf(frame, year), y });
    expect(at(2018, 100)).toBeNull();
    expect(at(2030, 10_000)!.value).toBeGreaterThan(0);
    expect(at(2030, -10_000)!.value).toBeCloseTo(frame.domain.values[1], 6);
  });
});

describe(openPart, () => {
  it('has neither scenarios nor what came, and axes that do not depend on them', () => {
    const queries = ['a=50&to=2018', 'a=-20&to=2018', 'a=trend&b=hold&c=5&to=2018'];
    for (const scale of ['linear', 'log', 'index']) {
      const [first, ...others] = queries.map((query) => {
        const all = computedFrom(
          `v=1&data=1&series=trade&from=2000&scale=${scale}&until=2008&outside=1&${query}`,
        );
        const open = openPart(all);
        expect(open.projections).toEqual([]);
        expect(open.series.later).toEqual([]);
        const layout = layOutChart(open, PAGE_SIZES.wide, words, { alsoHolds: openLevels(all) });
        expect(layout.domain.values[1]).toBeGreaterThan(0);
        return layout;
      });
      for (const other of others) expect(other).toEqual(first);
    }
  });
});

describe(levelRange, () => {
  it('goes from something to the top of the axis in the unit of the series, whatever its scale', () => {
    const top = (scale: string) =>
      levelRange(
        domainOf(computedFrom(`v=1&data=1&series=trade&from=2000&scale=${scale}&a=3.3&to=2040`)),
      );
    expect(top('index').max).toBeCloseTo(top('linear').max, -1);
    for (const scale of ['linear', 'log', 'index']) {
      const { min, max, step } = top(scale);
      expect(min).toBeGreaterThan(0);
      expect(max / step).toBeGreaterThan(50);
    }
  });
});
