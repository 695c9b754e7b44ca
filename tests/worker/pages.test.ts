import { describe, expect, it } from 'vitest';
import { comparisons } from '../agreement/comparisons';
import { canonicalOf, compute, words } from '../harness/expected';
import { elementNamed, elementsNamed, readMarkup, type Markup } from '../harness/readMarkup';
import { ask } from '../harness/served';
import { titleOf } from '../../chart/text/describe';

const pageAt = async (path: string): Promise<Markup> => readMarkup(await (await ask(path)).text());

describe.each(['/', '/embed'])('GET %s', (path) => {
  it.each(comparisons)('is complete before any script for $name', async ({ query }) => {
    const page = await pageAt(`${path}?${canonicalOf(query)}`);
    expect(elementNamed(page, 'h1').text).toBe(titleOf(compute(query), words));
    const charts = elementsNamed(page, 'svg', 'chart');
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(chart.attributes.get('role')).toBe('img');
      const named = chart.attributes.get('aria-labelledby')!.split(' ');
      const ids = chart.children.map(({ attributes }) => attributes.get('id'));
      expect(ids).toEqual(expect.arrayContaining(named));
    }
    expect(elementsNamed(page, 'div', 'fault-notice')).toEqual([]);
    expect(page.text).toMatch(/scenarios, not forecasts/i);
  });

  it('says in the document which language and which theme it has', async () => {
    const plain = elementNamed(await pageAt(`${path}?${canonicalOf('')}`), 'html');
    expect(plain.attributes.get('lang')).toBe('en');
    expect(plain.attributes.has('data-theme')).toBe(false);
    const dark = elementNamed(await pageAt(`${path}?theme=dark`), 'html');
    expect(dark.attributes.get('data-theme')).toBe('dark');
  });

  it('styles by one sheet and runs nothing in place, as its policy asks', async () => {
    const text = await (await ask(`${path}?${canonicalOf('')}`)).text();
    expect(text).not.toMatch(/\sstyle=|\son[a-z]+=/i);
    expect(text.match(/<style/g)).toHaveLength(1);
    // A data block is not run, and no policy is asked about it.
    const scripts = elementsNamed(readMarkup(text), 'script').filter(
      ({ attributes }) => !/^application\/(ld\+)?json$/.test(attributes.get('type') ?? ''),
    );
    expect(scripts.map(({ text: inline }) => inline)).toEqual(path === '/embed' ? [] : ['']);
    for (const { attributes } of scripts) {
      expect(attributes.get('src')).toMatch(/^\/assets\/[\w.-]+\.js$/);
    }
  });

  it('shows the same with and without the question mark', async () => {
    const [bare, asked] = await Promise.all([ask(path), ask(`${path}?`)]);
    expect(await bare.text()).toBe(await asked.text());
  });
});

describe('GET /embed', () => {
  it('leads to the same comparison in the workbench, in a window of its own', async () => {
    const query = canonicalOf('series=fdi&a=mean&a.name="<b>"&to=2033');
    const link = elementNamed(await pageAt(`/embed?${query}`), 'a');
    expect(link.attributes.get('href')).toBe(`/?${query}`);
    expect(link.attributes.get('target')).toBe('_blank');
  });
});
