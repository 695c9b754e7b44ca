import { describe, expect, it } from 'vitest';
import { ask } from '../harness/served';
import { problemOf } from '../worker/contract';

describe('a query with several faults', () => {
  it('is told of all of them at once', async () => {
    const query = 'series=nope&scale=cubic&a=NaN&b=900&b.band=81&c.name=x&to=1999&from=x&z=1';
    const response = await ask(`/api/v1/projection.json?${query}`);
    const { errors } = await problemOf(response);
    expect(response.status).toBe(404);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`).sort()).toEqual([
      'a UNREADABLE',
      'b E_RANGE',
      'b.band UNREADABLE',
      'c UNREADABLE',
      'from UNREADABLE',
      'scale UNREADABLE',
      'series UNKNOWN_SERIES',
      'to E_HORIZON',
      'z UNKNOWN_PARAMETER',
    ]);
    expect(errors.find(({ parameter }) => parameter === 'series')!.allowed).toMatch(/trade.*fdi/);
    expect(errors.find(({ parameter }) => parameter === 'b')!.allowed).toBe('-50 to 100');
    expect(errors.find(({ parameter }) => parameter === 'scale')!.allowed).toBe(
      'linear, log, index',
    );
  });

  it.each([
    ['unreadable', 'a=x&to=1999', 400],
    ['of an unknown version before unreadable', 'v=7&a=x', 404],
    ['too long before all else', `series=nope&title=${'x'.repeat(1500)}`, 413],
    ['readable but impossible', 'a=101&to=1999', 422],
    ['more figures than the record has', 'series=trade-thailand&a=trend', 422],
  ])('%s is answered with one status', async (_, query, status) => {
    const response = await ask(`/api/v1/projection.json?${query}`);
    expect(response.status).toBe(status);
    await problemOf(response);
  });
});
