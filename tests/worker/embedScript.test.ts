import { describe, expect, it } from 'vitest';
import { ask } from '../harness/served';

describe('the script for pages of other sites', () => {
  it('is one small file that any page may run, asked for once an hour', async () => {
    const answer = await ask('/embed.js');
    expect(answer.status).toBe(200);
    const { headers } = answer;
    expect(headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('set-cookie')).toBe(false);
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(1500);
  });

  it('loads nothing, keeps nothing and asks nobody', async () => {
    const code = await (await ask('/embed.js')).text();
    expect(code).toContain('kuroshio:height');
    expect(code).not.toMatch(/import|export|fetch|XMLHttp|sendBeacon|storage|cookie|indexedDB/i);
  });
});
