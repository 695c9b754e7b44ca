import { describe, expect, it } from 'vitest';
import { vectorFunctions } from '../../model';
import { compareVector, differences } from './compareVector';
import list from './vectors.json' with { type: 'json' };

describe.each(list.map((vector) => ({ title: `${vector.id} ${vector.fn}`, vector })))(
  '$title',
  ({ vector }) => {
    it('agrees with the independent computation and leaves its input alone', () => {
      expect(compareVector(vector)).toEqual([]);
    });
  },
);

describe('the list of vectors', () => {
  it('holds every public one', () => expect(list).toHaveLength(138));

  it('calls every function that the model offers by name', () => {
    const called = new Set(list.map(({ fn }) => fn));
    expect(Object.keys(vectorFunctions).filter((fn) => !called.has(fn))).toEqual([]);
  });
});

describe('the comparison with a vector', () => {
  it.each([
    [{ g: 0.1 }, { g: 0.1 + 1e-11 }],
    [{ g: 0.1, more: 1 }, { g: 0.1 }],
    [{}, { g: 0.1 }],
    [{ y: [1 + 1e-15] }, { y: [1] }],
    [{ y: [-0] }, { y: [0] }],
    [{ mean: NaN }, { mean: 1 }],
  ])('notices that %j is not %j', (found, expected) => {
    expect(differences(found, expected)).toHaveLength(1);
  });
});
