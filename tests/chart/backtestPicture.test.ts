import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import BacktestFigure from '../../chart/backtest/BacktestFigure.svelte';
import { giveBacktest } from '../../chart/backtest/giveBacktest';
import { layOutBacktest } from '../../chart/backtest/layOutBacktest';
import { BACKTEST_SIZE, backtestSizeFor } from '../../chart/backtest/sizes';
import { RULE_LETTERS } from '../../chart/backtest/standIn';
import { rowWidth } from '../../chart/layout/endLabels';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { parseComparison } from '../../model';
import { trade, tried } from './backtestTried';

const words = wordsOf('en');

/** Every picture that a page has, in a language. */
const drawnIn = (lang: string) =>
  tried.flatMap((one) => {
    const given = giveBacktest(one, catalogue.version, wordsOf(lang));
    return given.years.map((year) => ({ given, year }));
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
