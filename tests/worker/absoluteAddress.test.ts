import { describe, expect, it } from 'vitest';
import { canonicalOf } from '../harness/expected';
import { ask, pathOf } from '../harness/served';

const query = canonicalOf('');

describe('an absolute address', () => {
  it('never follows the Host header', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    const text = await (await ask(`/?${query}`, { headers })).text();
    expect(text).not.toContain('evil.example');
    const addresses = Array.from(
      text.matchAll(/(?:content|href)="(https?:[^"]+)"/g),
      ([, a]) => a!,
    );
    const own = addresses.filter((address) => address.includes('v=1'));
    expect(own.length).toBeGreaterThan(2);
    for (const address of own) expect(pathOf(address.replaceAll('&amp;', '&'))).toMatch(/^\//);
  });
});
