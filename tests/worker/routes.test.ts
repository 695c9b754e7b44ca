import { describe, expect, it } from 'vitest';
import { ask } from '../harness/served';
describe('smoke', () => {
  it('answers', async () => {
    expect((await ask('/healthz')).status).toBe(200);
  });
});
