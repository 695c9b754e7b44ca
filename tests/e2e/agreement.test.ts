import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { eventually } from '../harness/browser';
import { ask } from '../harness/served';
import { cellsOf, labelOf, openWorkbench, yearInspector } from './workbench';

/** What the tests read of an answer of the API. */
interface Answer {
  comparison: { scale: string; from: number; to: number; scenarios: { hidden: boolean }[] };
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

/** Whether a text is a number of the API, rounded to the digits the text has. */
function shows(text: string, value: number): boolean {
  const shown = Number(text.replaceAll(',', '').replace('−', '-'));
  const digits = text.split('.')[1]?.length ?? 0;
  // Half a unit of the last digit shown, and the six digits the API is rounded to.
  return Math.abs(shown - value) <= 0.5 * 10 ** -digits + 5e-6 * Math.abs(value) + 1e-9;
}

/** Holds a text of the page to a number of the API: one of its own numbers must be it. */
function expectShown(text: string, value: number): void {
  const numbers = text.match(/[−+]?[\d,]*\d(\.\d+)?/g) ?? [];
  expect(
    numbers.filter((one) => shows(one, value)),
    `${value} in “${text}”`,
  ).not.toEqual([]);
}

/** What the year inspector says at a year, without the year. */
async function readingAt(page: Page, year: number): Promise<string> {
  await yearInspector(page).fill(String(year));
  const spoken = async () => (await yearInspector(page).getAttribute('aria-valuetext')) ?? '';
  await eventually(spoken).toMatch(new RegExp(`^${year}: `));
  return (await spoken()).slice(6);
}

describe('page and API show the same numbers', () => {
  it.each(comparisons)('$name', async ({ query }) => {
    const asked = encodeURI(query);
    const [page, answer] = await Promise.all([openWorkbench(asked), answerTo(asked)]);
    const { scale, from, to } = answer.comparison;
    const base = answer.series.observations.at(-1)!;
    const asShown = (value: number) => (scale === 'index' ? (100 * value) / base.value : value);
    const shown = answer.scenarios.filter((_, i) => !answer.comparison.scenarios[i]!.hidden);
    for (const [i, { summary }] of shown.entries()) {
      const [value = '', since = '', pace = ''] = await cellsOf(page, i);
      expectShown(value, summary.value);
      expectShown(since, summary.value - base.value);
      if (summary.cagr === null) expect(pace).toBe('–');
      else expectShown(pace, 100 * summary.cagr);
      const label = await labelOf(page, i).locator('tspan').last().textContent();
      expectShown(label!, asShown(summary.value));
    }
    const years = [base.year + 1, Math.round((base.year + to) / 2), to];
    for (const year of years.filter((one) => one > base.year && one <= to)) {
      let reading = await readingAt(page, year);
      for (const { name, points } of shown) {
        // Scenarios are read in their order, each name followed by its number.
        reading = reading.slice(reading.indexOf(`${name} `) + name.length + 1);
        const point = points.find((one) => one.year === year)!;
        expectShown(reading.split(/,? [^\d]/)[0]!, asShown(point.value));
      }
    }
    for (const { year, value } of answer.series.observations) {
      if (year >= from) expectShown(await readingAt(page, year), asShown(value));
    }
  });
});
