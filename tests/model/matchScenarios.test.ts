import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchScenarios, SCENARIO_IDS, type Comparison, type Scenario } from '../../model';
import { anyComparison } from './anyComparison';
import { read } from './read';

/** Which letter became which, as "a→b". */
function matched(before: Comparison, scenarios: readonly Scenario[]): string {
  const lettered = scenarios.map((scenario, i) => ({ ...scenario, id: SCENARIO_IDS[i]! }));
  return [...matchScenarios(before, { scenarios: lettered })]
    .sort()
    .map(([from, to]) => `${from}→${to}`)
    .join(' ');
}

describe(matchScenarios, () => {
  const { comparison } = read('a=1&b=2&c=3&to=2040');
  const [a, b, c] = comparison.scenarios as [Scenario, Scenario, Scenario];
  const changed: Scenario = { ...b, growth: { kind: 'constant', g: 0.09 } };
  const named: Scenario = { ...b, name: 'Ours', band: [0.5] };

  it.each([
    ['nothing', [a, b, c], 'a→a b→b c→c'],
    ['the first removed', [b, c], 'b→a c→b'],
    ['the last removed', [a, b], 'a→a b→b'],
    ['one added', [a, b, c, changed], 'a→a b→b c→c'],
    ['one added between', [a, changed, b, c], 'a→a b→c c→d'],
    ['two changing places', [b, a, c], 'a→b b→a c→c'],
    ['the last going first', [c, a, b], 'a→b b→c c→a'],
    ['one changed', [a, changed, c], 'a→a b→b c→c'],
    ['one named and its range shown', [a, named, c], 'a→a b→b c→c'],
    ['one changed and moved', [changed, a, c], 'a→b b→a c→c'],
    ['a copy after the first', [a, a, b, c], 'a→a b→c c→d'],
  ])('follows the scenarios through %s', (_, scenarios, letters) => {
    expect(matched(comparison, scenarios)).toBe(letters);
  });

  it('tells scenarios that parts lead apart by the rules of the parts', () => {
    const led = read('a=parts&a.exports=1&b=parts&b.exports=2').comparison;
    expect(matched(led, led.scenarios.toReversed())).toBe('a→b b→a');
  });

  it('never gives two scenarios one letter, nor a letter that is not there', () => {
    fc.assert(
      fc.property(anyComparison, anyComparison, (one, other) => {
        const letters = [...matchScenarios(one, other).values()];
        expect(new Set(letters).size).toBe(letters.length);
        const there = other.scenarios.map(({ id }) => id);
        expect(letters.filter((id) => !there.includes(id))).toEqual([]);
        const most = Math.min(one.scenarios.length, other.scenarios.length);
        const all = one.scenarios.length === other.scenarios.length;
        if (all) expect(letters.length).toBe(most);
        else expect(letters.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
