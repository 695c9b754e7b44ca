import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { serveApart, type ServedApart } from '../harness/serveApart';
import { publicOrigin } from '../harness/served';
import { jsonOf, problemOf } from './contract';
import { linkAnswer } from './linkContract';

let served: ServedApart;
beforeAll(async () => {
  served = await serveApart();
});
afterAll(() => served.close());

const run = (sql: string, ...values: (string | number)[]) =>
  served.links
    .prepare(sql)
    .bind(...values)
    .run();

describe('where the database is full', () => {
  it('known links open, and a new one is refused with the long link', async () => {
    const { code } = await jsonOf(await served.makeLink('a=1.5&to=2040', '192.0.2.1'), linkAnswer);
    await run(
      `CREATE TRIGGER full BEFORE INSERT ON links
       BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`,
    );
    const refused = await served.makeLink('a=1.6&to=2040', '192.0.2.1');
    expect(refused.status).toBe(503);
    const page = `${publicOrigin}/?${canonicalOf('a=1.6&to=2040')}`;
    expect(await problemOf(refused)).toMatchObject({ page });
    expect((await served.ask(`/s/${code}`)).status).toBe(302);
    expect((await served.makeLink('a=1.5&to=2040', '192.0.2.1')).status).toBe(200);
    await run('DROP TRIGGER full');
  });
});

describe('where what the database kept is spoilt', () => {
  it.each([
    ['no comparison', '%%%&&&=', 'a=NaN'],
    ['another site', '//elsewhere.example/?', '@elsewhere.example'],
    ['lines of a header', 'a=3\r\nset-cookie: x=1', 'a=3\n\n<script>'],
    ['letters that no header holds', 'title=日本\u0000', 'b=½&to=２０４０'],
  ])('a link to %s opens a page of this site', async (_, ...queries) => {
    for (const query of queries) {
      await run(
        'INSERT OR REPLACE INTO links VALUES (?, ?, ?)',
        '0123456789ab',
        query,
        '2026-01-01',
      );
      const sent = await served.ask('/s/0123456789ab');
      expect(sent.status).toBe(302);
      expect(sent.headers.get('set-cookie')).toBeNull();
      const to = new URL(sent.headers.get('location')!, served.origin);
      expect([to.origin, to.pathname]).toEqual([served.origin, '/']);
      expect((await fetch(to)).status).toBe(200);
    }
  });

  it('a table of another shape is out of reach, in words', async () => {
    await run('ALTER TABLE links RENAME COLUMN query TO something');
    expect((await served.ask('/s/0123456789ab')).status).toBe(503);
    const refused = await served.makeLink('a=1.7&to=2040', '192.0.2.1');
    expect((await problemOf(refused)).detail).toContain('The long link works.');
  });
});
