import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BacktestFigure from '../../chart/backtest/BacktestFigure.svelte';
import { backtestCaveat, backtestFinding, nearestFirst } from '../../chart/backtest/backtestWords';
import { layOutBacktest } from '../../chart/backtest/layOutBacktest';
import { computeStanding } from '../../chart/backtest/computeStanding';
import { giveBacktest } from '../../chart/backtest/giveBacktest';
import { BACKTEST_SIZE, backtestSizeFor } from '../../chart/backtest/sizes';
import { RULE_LETTERS, standIn } from '../../chart/backtest/standIn';
import { testRows } from '../../chart/backtest/testRows';
import { tryRules, type Tried } from '../../chart/backtest/tryRules';
import { rowWidth } from '../../chart/layout/endLabels';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { parseComparison, type Series } from '../../model';
import { everySeries } from './computed';

const words = wordsOf('en');
const tried = everySeries.flatMap((series) => tryRules(series) ?? []);
const trade = tryRules(catalogue.series['trade']!)!;

/** Trade with other figures, a year apart. */
const recordOf = (...values: readonly number[]): Series => {
  const { series } = trade;
  const observations = values.map((value, i) => ({
    ...series.observations[0]!,
    year: 2000 + i,
    value,
  }));
  return { ...series, observations };
};

const inEvery = (check: (tried: Tried, origin: number) => void) => {
  for (const one of tried) for (const origin of one.origins) check(one, origin);
};

const standingIn = (one: Tried, origin: number) =>
  computeStanding(one.series, standIn(one, origin, catalogue.version, words));

/** Every picture that a page has, in a language. */
const drawnIn = (lang: string) =>
  tried.flatMap((one) => {
    const given = giveBacktest(one, catalogue.version, wordsOf(lang));
    return given.years.map((year) => ({ given, year }));
  });

describe(tryRules, () => {
  it('tries every record of four figures or more, and no other', () => {
    const long = everySeries.filter(({ observations }) => observations.length >= 4);
    expect(tried.map(({ series }) => series.id)).toEqual(long.map(({ id }) => id));
    expect(tried.length).toBeGreaterThanOrEqual(3);
  });
});

describe(standIn, () => {
  it('says of each year what the backtest says a rule would have said', () => {
    let compared = 0;
    inEvery((one, origin) => {
      const { projections } = standingIn(one, origin);
      for (const { method, rows } of one.rules) {
        const drawn = projections.find(({ scenario }) => scenario.id === RULE_LETTERS[method])!;
        for (const row of rows.filter((row) => row.origin === origin)) {
          const { value } = drawn.points.find(({ year }) => year === row.target)!;
          expect(Math.abs(value / row.forecast - 1), `${method} ${origin}`).toBeLessThan(1e-9);
          compared += 1;
        }
      }
    });
    expect(compared).toBe(tried.reduce((sum, { rules }) => sum + 5 * rules[0]!.rows.length, 0));
  });

  it('knows nothing of what came later', () => {
    inEvery((one, origin) => {
      const { series } = standingIn(one, origin);
      expect(series.observations.at(-1)!.year).toBe(origin);
      expect([...series.observations, ...series.later]).toEqual(one.series.observations);
    });
  });
});

describe(layOutBacktest, () => {
  const widths = [240, 256, 288, 326, 358, 420];

  it('writes every rule’s name and value in full beside its line, in every language', () => {
    for (const lang of LANGUAGES) {
      for (const width of widths) {
        const size = backtestSizeFor(width);
        for (const { given, year } of drawnIn(lang)) {
          const { lines, plot } = layOutBacktest(given, year, size, wordsOf(lang));
          expect(lines).toHaveLength(5);
          expect(plot.right - plot.left).toBeGreaterThan(70);
          for (const { label, scenario } of lines) {
            const method = Object.entries(RULE_LETTERS).find(([, id]) => id === scenario)![0];
            const name = wordsOf(lang).backtest.rules[method as keyof typeof RULE_LETTERS];
            const shown = label.rows.map((row) => row.name).join(' ');
            const bare = (text: string) => text.replaceAll(' ', '');
            expect(bare(shown), `${lang} ${width}`).toBe(bare(name));
            const { fontPx } = size;
            const right = Math.max(...label.rows.map((row) => label.x + rowWidth(row, fontPx)));
            expect(right, `${lang} ${width}: ${name}`).toBeLessThanOrEqual(size.width);
          }
          const ys = lines.map(({ label }) => label.y).sort((a, b) => a - b);
          ys.slice(1).forEach((y, i) => expect(y - ys[i]!).toBeGreaterThan(size.fontPx));
        }
      }
    }
  });

  it('has the same axis for every year of a record, which holds all that was said and came', () => {
    for (const one of tried) {
      const given = giveBacktest(one, catalogue.version, words);
      const axes = given.years.map(
        (year) => layOutBacktest(given, year, BACKTEST_SIZE, words).domain.values,
      );
      // What is computed along another way may differ in its last digit.
      const rounded = axes.map((axis) => axis.map((level) => level.toPrecision(9)));
      for (const axis of rounded) expect(axis).toEqual(rounded[0]);
      const said = one.rules.flatMap(({ rows }) => rows.map(({ forecast }) => forecast));
      expect(axes[0]![0]).toBeLessThan(Math.min(...said));
      expect(axes[0]![1]).toBeGreaterThan(Math.max(...said));
    }
  });

  it('is drawn as it was when somebody last looked at it', () => {
    const given = giveBacktest(trade, catalogue.version, words);
    const year = given.years.find(({ origin }) => origin === 2008)!;
    const { title, description } = year;
    const layout = layOutBacktest(given, year, BACKTEST_SIZE, words);
    const props = { layout, id: 'b', fit: 'narrow', title, description };
    const { body } = render(BacktestFigure, { props });
    const drawn = `${body.replace(/<!--.*?-->/g, '').replaceAll('><', '>\n<')}\n`;
    const kept = new URL('../golden/backtest/trade-2008.svg', import.meta.url);
    if (process.env['UPDATE_FIGURES']) {
      mkdirSync(new URL('.', kept), { recursive: true });
      writeFileSync(kept, drawn);
    }
    expect(drawn).toBe(readFileSync(kept, 'utf8'));
  });
});

describe(backtestFinding, () => {
  it('says of trade that no change came nearer than the pace of the record', () => {
    expect(backtestFinding(trade, words)).toBe(
      '“No change” came nearer than “The pace of the record”: typically off by a factor of 1.17, against 1.26. Nearest of all were “No change” and “A straight line”, by a factor of 1.17.',
    );
  });

  it('says the opposite of a record that grows at one pace', () => {
    const steady = tryRules(recordOf(100, 110, 121, 133.1, 146.41))!;
    expect(backtestFinding(steady, words)).toMatch(
      /^“The pace of the record” came nearer than “No change”: .* 1\.00, against 1\.\d\d\. Nearest of all were “The pace of the record” and “The last pace goes on”/,
    );
  });

  it('tells two rules alike that are shown alike', () => {
    const still = tryRules(recordOf(100, 100, 100, 100, 100))!;
    expect(backtestFinding(still, words)).toContain('came equally near');
  });

  it('is said in every language', () => {
    for (const lang of LANGUAGES) {
      for (const one of tried) expect(backtestFinding(one, wordsOf(lang))).toMatch(/1[.,]\d\d/);
    }
  });
});

describe(backtestCaveat, () => {
  it('counts the tests of the record it stands under', () => {
    for (const one of tried) {
      const { pairs, excluded } = one.rules[0]!.summary;
      expect(backtestCaveat(one, words)).toContain(`${pairs + excluded} overlapping tests`);
    }
  });
});

describe(nearestFirst, () => {
  it('puts the rule first that was least off', () => {
    for (const one of tried) {
      const factors = nearestFirst(one).map(({ summary }) => summary.typicalFactor!);
      expect(factors).toEqual(factors.toSorted((a, b) => a - b));
    }
  });
});

describe(testRows, () => {
  it('has a row for every test, with what came and what each rule had said', () => {
    for (const one of tried) {
      const rows = testRows(one, words);
      expect(rows).toHaveLength(one.rules[0]!.rows.length);
      for (const { said, origin, target } of rows) {
        expect(said).toHaveLength(5);
        expect(said.every(({ level }) => /\d/.test(level))).toBe(true);
        expect(Number(target)).toBeGreaterThan(Number(origin));
      }
    }
  });
});

describe(giveBacktest, () => {
  it('leads from every picture to the workbench that shows the same', () => {
    for (const { year } of drawnIn('ja')) {
      const query = year.address.replace(/^\/\?lang=ja&/, '');
      const { comparison, faults } = parseComparison(query, catalogue, {
        languages: [],
        sizes: [],
      });
      expect(faults).toEqual([]);
      expect(comparison.until).toBe(year.origin);
      expect(comparison.scenarios.map(({ name }) => name)).toEqual(
        year.comparison.scenarios.map(({ name }) => name),
      );
    }
  });
});
