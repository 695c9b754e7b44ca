import { describe, expect, it } from 'vitest';
import { ask } from '../harness/served';

const paths = ['/', '/chart.svg?a=3&to=2040', '/api/v1/projection.json?a=3&to=2040', '/about'];

/** Days that no copy of this build can be from. */
const days = ['Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 2137 23:59:59 GMT', 'yesterday'];

describe('a reader whose clock is wrong', () => {
  it.each(paths)('is answered by what %s is, not by when they had it', async (path) => {
    const first = await ask(path, { redirect: 'follow' });
    expect(first.headers.get('last-modified')).toBeNull();
    expect(first.headers.get('expires')).toBeNull();
    const whole = await first.text();
    const etag = first.headers.get('etag') ?? '';
    for (const day of days) {
      const asked = { 'if-modified-since': day, 'if-unmodified-since': day };
      const again = await ask(path, { redirect: 'follow', headers: asked });
      expect([again.status, await again.text()]).toEqual([200, whole]);
      const known = { ...asked, 'if-none-match': etag };
      expect((await ask(path, { redirect: 'follow', headers: known })).status).toBe(304);
    }
  });
});
