import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pairs, vectorFunctions } from '../../model';
import { everySeries } from '../chart/computed';

/** `**3.3 %**<!-- check cagr {"v0":129,"v1":231.7,"years":18} g -->` */
const CHECK = /\*\*([^*]+)\*\*<!-- check (\w+) (\{.*?\}) ([\w.-]+) -->/g;

const text = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');
const checks = Array.from(
  text.matchAll(CHECK),
  ([, shown = '', name = '', input = '', path = '']) => ({
    ...{ shown, name, input, path },
  }),
);

describe('docs/method.md', () => {
  it('marks every number it prints in bold', () => {
    expect(checks.length).toBeGreaterThan(40);
    expect(text.match(/<!-- check/g)).toHaveLength(checks.length);
    const bold = Array.from(text.matchAll(/\*\*(−?\d[^*]*)\*\*/g));
    expect(bold).toHaveLength(checks.length);
  });

  it.each(checks)('prints what $name gives for $input: $path', ({ shown, name, input, path }) => {
    const call = Object.entries(vectorFunctions).find(([known]) => known === name)?.[1] as
      ((input: unknown) => unknown) | undefined;
    const result = call?.(JSON.parse(input, (_, value: unknown) => record(value) ?? value));
    const value = path.split('.').reduce(at, result);
    expect(value).toBeTypeOf('number');
    expect(shown).toBe(written(Number(value), shown.endsWith('%')));
  });

  it('names every rule, and never promises', () => {
    for (const word of [
      'hold',
      'mean',
      'trend',
      'trend.ols',
      'drawn.growth',
      'a=parts&a.exports=3.3&a.imports=hold',
    ]) {
      expect(text).toContain(`\`${word}\``);
    }
    for (const word of ['linear', 'phased', 'fading', 'logistic', 'drawn']) {
      expect(text).toContain(`\`${word}_`);
    }
    const own = text.slice(0, text.indexOf('## References'));
    expect(own).not.toMatch(/\b(forecast|predict\w*|confidence|likely|expected|will|on track)\b/i);
  });
});

/** "@trade" stands for the observations of a series. */
function record(value: unknown) {
  const series = everySeries.find(({ id }) => value === `@${id}`);
  return series && pairs(series);
}

function at(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).at(Number(key));
  return (value as Record<string, unknown>)[key];
}

function written(value: number, percent: boolean): string {
  const number = (percent ? 100 * value : value).toFixed(1).replace('-', '−');
  return percent ? `${number} %` : number;
}
