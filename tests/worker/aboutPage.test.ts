import { describe, expect, it } from 'vitest';
import { dataset } from '../data/dataset';
import { ask } from '../harness/served';

const rowsIn = (html: string) =>
  Array.from(html.matchAll(/<tr id="(A[12]-\d{3})"/g), ([, id = '']) => id);

describe('/about', () => {
  it('holds the whole ledger before any script, every row with an address of its own', async () => {
    const response = await ask('/about');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('cache-control')).toContain('max-age=300');
    expect(rowsIn(await response.text())).toEqual(dataset.figures.map(({ id }) => id));
  });

  it('gives every source with its address, every milestone and every preset', async () => {
    const html = await (await ask('/about')).text();
    for (const { id, address } of dataset.sources) {
      expect(html).toContain(`id="source-${id}"`);
      if (address) expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
    }
    expect(html).toContain('href="https://doi.org/10.34238/tnu-jst.4151"');
    for (const { label } of dataset.milestones) expect(html).toContain(label);
    for (const { id } of dataset.presets) expect(html).toContain(`id="preset-${id}"`);
    for (const { id } of dataset.checks) expect(html).toContain(`id="check-${id}"`);
  });

  it('leads nowhere within itself that is not there', async () => {
    const html = await (await ask('/about')).text();
    const targets = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(200);
    const missing = [...new Set(targets)].filter((id) => !html.includes(` id="${id}"`));
    expect(missing).toEqual([]);
  });

  it('filters and sorts on the server', async () => {
    const html = await (await ask('/about?doubtful=1&unit=%25&sort=-value')).text();
    expect(rowsIn(html)).toEqual([...['A2-035', 'A2-020', 'A2-054', 'A2-058', 'A2-060', 'A2-014']]);
    expect(html).toContain('aria-sort="descending"');
  });

  it('shows everything and says so where the address cannot be read', async () => {
    const response = await ask('/about?year=soon&colour=%3Cscript%3E&sort=up');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(rowsIn(html)).toHaveLength(dataset.figures.length);
    expect(html).toContain('“soon”');
    expect(html).not.toContain('<script>');
  });

  it('is the only page that loads the ledger', async () => {
    const scripts = async (path: string) => {
      const html = await (await ask(path)).text();
      const names = Array.from(
        html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g),
        ([, name = '']) => name,
      );
      return Promise.all(names.map(async (name) => (await ask(name)).text()));
    };
    const withLedger = (texts: string[]) => texts.filter((text) => text.includes('A2-098')).length;
    expect(withLedger(await scripts('/about'))).toBe(1);
    expect(withLedger(await scripts('/'))).toBe(0);
    expect(withLedger(await scripts('/embed?live=a&live=year&guess=1'))).toBe(0);
  });

  it('answers 304 to a reader who has it', async () => {
    const etag = (await ask('/about')).headers.get('etag') ?? '';
    expect((await ask('/about', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});
