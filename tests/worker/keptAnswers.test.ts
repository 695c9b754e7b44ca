import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { openAs } from '../harness/openAs';
import { ask } from '../harness/served';

/** Answers of every kind that is kept, each for a comparison that no other test asks for. */
const paths = ['/?', '/embed?', '/chart.svg?', '/chart.png?', '/api/v1/projection.json?'].map(
  (path, i) => `${path}${canonicalOf(`a=4.${i + 1}357&to=2033`)}`,
);

/** Everything that is said of the answer, and not of the connection. */
function saidOf({ headers }: Response): [string, string][] {
  const ofTheConnection = ['connection', 'content-length', 'date', 'keep-alive'];
  const all = [...headers].filter(([name]) => !ofTheConnection.includes(name));
  return all.filter(([name]) => name !== 'transfer-encoding');
}

describe.each(paths)('an answer that was given before: %s', (path) => {
  it('is given again byte for byte, with every header', async () => {
    const first = await ask(path);
    const bytes = await first.bytes();
    for (let time = 0; time < 4; time++) {
      const again = await ask(path);
      expect(again.status).toBe(200);
      expect(saidOf(again)).toEqual(saidOf(first));
      expect(Buffer.compare(await again.bytes(), bytes)).toBe(0);
    }
  });

  it('is confirmed to whoever has it, and given to whoever has another', async () => {
    const etag = (await ask(path)).headers.get('etag')!;
    const confirmed = await ask(path, { headers: { 'if-none-match': etag } });
    expect([confirmed.status, await confirmed.text()]).toEqual([304, '']);
    const other = await ask(path, { headers: { 'if-none-match': 'W/"0"' } });
    expect([other.status, other.headers.get('etag')]).toEqual([200, etag]);
  });

  it('has a head without a body', async () => {
    const head = await ask(path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(saidOf(head)).toEqual(saidOf(await ask(path)));
  });
});

it('an answer that was given before is given to whoever reads, not to whoever writes', async () => {
  const path = `/chart.svg?${canonicalOf('a=4.7357&to=2033')}`;
  for (let time = 0; time < 3; time++) expect((await ask(path)).status).toBe(200);
  const refused = await ask(path, { method: 'POST', body: '' });
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

it('a reader of Vietnamese is sent to theirs from a page that others were given', async () => {
  const path = `/?${canonicalOf('a=4.6357&to=2033')}`;
  for (let time = 0; time < 3; time++) expect((await ask(path)).status).toBe(200);
  const sent = await openAs(path, 'vi');
  expect([sent.status, sent.headers.location]).toEqual([302, expect.stringMatching(/lang=vi/)]);
});
