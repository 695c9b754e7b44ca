import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import {
  computeComparison,
  isLessonQuery,
  parseComparison,
  parseLesson,
  round6,
  serializeComparison,
  serializeLesson,
  type Comparison,
  type Fault,
} from '../../model';
import { readBlocks, writeBlock, type GoldenLink } from '../golden/blocks';
import { linksIn, publishedLinks } from '../golden/publishedLinks';

const file = new URL('../golden/links.txt', import.meta.url);
const published = publishedLinks();

/** What a link gives, in words that people can check. `data` is the version of a link without one. */
function given(link: string, data: string): string[] {
  const query = link.slice(link.indexOf('?') + 1);
  const whole = /(^|[?&;])data=/.test(query) ? query : `data=${data}&${query}`;
  if (isLessonQuery(whole)) {
    const { lesson, view, faults } = parseLesson(whole, catalogue, VIEW_WORDS);
    const ends = lesson.steps.map(({ comparison }) => endsOf(comparison));
    return [serializeLesson(lesson, view), ...refused(faults), ...ends];
  }
  const { comparison, view, faults } = parseComparison(whole, catalogue, VIEW_WORDS);
  return [serializeComparison(comparison, view), ...refused(faults), endsOf(comparison)];
}

function refused(faults: readonly Fault[]): string[] {
  if (faults.length === 0) return [];
  return [`! ${faults.map(({ parameter, code }) => `${parameter} ${code}`).join(', ')}`];
}

function endsOf(comparison: Comparison): string {
  const { projections } = computeComparison(comparison, catalogue);
  const ends = projections.map(
    ({ scenario, summary }) => `${scenario.id} ${round6(summary.value)}`,
  );
  return `${comparison.to}: ${ends.join(', ')}`;
}

/** The version of the data a block was written with. */
const dataOf = ({ gives }: GoldenLink) => /&data=(\d+)&/.exec(gives[0] ?? '')?.[1];

// With ADD_LINKS=1 what is missing is written, and nothing that stands there is changed.
if (process.env['ADD_LINKS']) {
  const text = readFileSync(file, 'utf8');
  const newest = String(catalogue.version);
  const completed = readBlocks(text)
    .filter(({ gives }) => gives.length === 0)
    .reduce((now, { link }) => {
      const block = writeBlock({ link, gives: given(link, newest) });
      return now.replace(`\n${link}\n`, () => `\n${block}\n`);
    }, text);
  const known = new Set(readBlocks(text).map(({ link }) => link));
  const missing = published
    .filter((link) => !known.has(link))
    .map((link) => `${writeBlock({ link, gives: given(link, newest) })}\n`);
  writeFileSync(file, completed + missing.join(''));
}

const blocks = readBlocks(readFileSync(file, 'utf8'));

describe('every link that was published', () => {
  it.each(blocks)('gives what it gave: $link', (block) => {
    const data = dataOf(block);
    expect(data, 'what it gives').toBeDefined();
    expect(given(block.link, data!)).toEqual(block.gives);
  });

  it.each(blocks)(
    'is the same written canonically: $link',
    ({ link, gives: [canonical, ...rest] }) => {
      const [path] = link.split('?');
      const [again, ...values] = given(`${path}?${canonical}`, '');
      expect(again).toBe(canonical);
      expect(values).toEqual(rest.filter((line) => !line.startsWith('!')));
    },
  );

  it('stands in the file, and once', () => {
    const listed = blocks.map(({ link }) => link);
    expect(published.filter((link) => !listed.includes(link))).toEqual([]);
    expect(listed).toEqual([...new Set(listed)]);
  });

  it('is found wherever links are published', () => {
    expect(published.length).toBeGreaterThan(25);
    const text =
      'see \'/embed?a=3\' or http://localhost:8787/?b=2&to=2040), http://x.org/?e=5, /about?year=2008, /?Q and {"query": "c=1"} {"query":"1.f=2"}' +
      ' /oembed?format=xml&url=http%3A%2F%2Flocalhost%3A8787%2F%3Fd%3D4 /chart.png?size=og…';
    expect(linksIn(text)).toEqual([
      ...[
        '/embed?a=3',
        '/?b=2&to=2040',
        '/chart.png?size=og',
        '/?c=1',
        '/learn/own?1.f=2',
        '/?d=4',
      ],
    ]);
  });
});
