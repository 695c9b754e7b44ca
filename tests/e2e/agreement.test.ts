import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../harness/served';
import { cellsOf, labelOf, openWorkbench, words, yearInspector } from './workbench';

/** Comparisons that differ in everything a number can depend on. */
const comparisons = [
  'v=1&data=1&series=trade&from=2000&scale=linear&a=trend&a.band=50_80&b=hold&b.band=off&to=2040',
  'v=1&data=1&series=trade&from=2000&scale=index&a=3.3&a.band=off&b=-2.5&b.band=off&to=2035',
  'v=1&data=1&series=exports&scale=log&a=trend.ols&a.band=50_80&b=mean&b.band=off&to=2050',
  'v=1&data=1&series=fdi&scale=linear&a=mean&a.band=50_80&b=12.3456&b.band=off&to=2060',
  'v=1&data=1&series=fdi-share&scale=linear&a=mean&a.band=50_80&b=-8&b.band=off&to=2030',
  'v=1&data=1&series=exports-malaysia&scale=linear&a=hold&b=4&c=99.5&to=2030',
  'v=1&data=1&series=japan-foreign-trade&scale=linear&a=0.0001&b=hold&c=1&d=-49&to=2063',
  'v=1&data=1&series=imports&scale=index&a=trend&b=100&to=2014',
];

/** What the tests read of an answer of the API. */
interface Answer {
  comparison: { scale: string; to: number };
  series: { observations: { year: number; value: number }[] };
  scenarios: {
    name: string;
    points: { year: number; value: number }[];
    summary: { value: number; cagr: number | null };
  }[];
}

async function answerTo(query: string): Promise<Answer> {
  const answer = await ask(`/api/v1/projection.json?${query}`, { redirect: 'follow' });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

/** Whether a text on the page is a number of the API, rounded to the digits the text has. */
function expectShown(text: string, value: number): void {
  const number = /[−+]?[\d,]+(\.\d+)?/.exec(text);
  if (!number) throw new Error(`no number in “${text}”`);
  const shown = Number(number[0].replaceAll(',', '').replace('−', '-'));
  const digits = number[1] ? number[1].length - 1 : 0;
  // Half a unit of the last digit shown, and the six digits the API is rounded to.
  const tolerance = 0.5 * 10 ** -digits + 5e-6 * Math.abs(value) + 1e-9;
  expect(Math.abs(shown - value), `“${text}” for ${value}`).toBeLessThanOrEqual(tolerance);
}

/** The number the year inspector speaks for a scenario. */
async function spokenFor(page: Page, name: string): Promise<string> {
  const spoken = (await yearInspector(page).getAttribute('aria-valuetext')) ?? '';
  const at = spoken.indexOf(`${name} `);
  expect(at, `${name} in “${spoken}”`).toBeGreaterThan(0);
  return spoken.slice(at + name.length + 1);
}

describe('page and API show the same numbers', () => {
  it.each(comparisons)('%s', async (query) => {
    const [page, answer] = await Promise.all([openWorkbench(query), answerTo(query)]);
    const { scale, to } = answer.comparison;
    const base = answer.series.observations.at(-1)!;
    const asShown = (value: number) => (scale === 'index' ? (100 * value) / base.value : value);
    for (const [i, { summary }] of answer.scenarios.entries()) {
      const [value = '', since = '', pace = ''] = await cellsOf(page, i);
      expectShown(value, summary.value);
      expectShown(since, summary.value - base.value);
      expectShown(pace, 100 * summary.cagr!);
      const label = await labelOf(page, i).locator('tspan').last().textContent();
      expectShown(label!, asShown(summary.value));
    }
    for (const year of [base.year + 1, Math.round((base.year + to) / 2), to]) {
      await yearInspector(page).fill(String(year));
      for (const { name, points } of answer.scenarios) {
        const point = points.find((one) => one.year === year)!;
        expectShown(await spokenFor(page, name), asShown(point.value));
      }
    }
    for (const { year, value } of answer.series.observations) {
      await yearInspector(page).fill(String(year));
      const name = scale === 'index' ? /\d[\d,.]*/ : words.units.short;
      const spoken = (await yearInspector(page).getAttribute('aria-valuetext'))!;
      if (scale !== 'index') expect(spoken).toContain(String(value));
      else expect(spoken).toMatch(name);
    }
  });
});
