import { describe, expect, it } from 'vitest';
import { vectorFunctions } from '../../model';
import { frozen } from './freeze';
import { arithmetic } from './refusals/arithmetic';
import { effects } from './refusals/effects';
import { goals } from './refusals/goals';
import { scenarios } from './refusals/scenarios';
import { series } from './refusals/series';

const refused = [...arithmetic, ...series, ...scenarios, ...effects, ...goals];

describe('a refusal is a value, with the code of the specification', () => {
  it.each(refused)('%s of %j is %j', (name, input, error) => {
    const found: unknown = Reflect.apply(vectorFunctions[name], undefined, [frozen(input)]);
    expect(found).toMatchObject(error);
  });
});
