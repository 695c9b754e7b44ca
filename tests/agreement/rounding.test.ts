import { describe, expect, it } from 'vitest';
import { round6 } from '../../model';
import { canonicalOf, compute } from '../harness/expected';
import { readCsv } from '../harness/readCsv';
import { ask, textAt } from '../harness/served';

describe('rounding happens in two places', () => {
  it('and not in the model, which keeps full precision', () => {
    const { projections } = compute('a=trend&b=3.3');
    const values = projections.flatMap(({ points }) => points.slice(1).map(({ value }) => value));
    const rough = values.filter((value) => value === round6(value));
    expect(rough.length).toBeLessThan(values.length / 10);
  });

  it('where machines are served: every number has six digits at most', async () => {
    const query = canonicalOf('a=trend&b=3.3&c=-0.7&d=parts&d.exports=3.3&alt=A2-022&outside=1');
    const { rows } = readCsv(await textAt(`/api/v1/projection.csv?${query}`));
    const numeric = ['value', 'baseline', 'lower50', 'upper50', 'lower80', 'upper80', 'printed'];
    const cells = rows.flatMap((row) => numeric.map((column) => row[column]!));
    for (const cell of cells.filter((text) => text !== '')) {
      expect(cell).toBe(String(round6(Number(cell))));
    }
    const json: unknown = await (await ask(`/api/v1/projection.json?${query}`)).json();
    for (const number of numbersIn(json)) expect(number).toBe(round6(number));
  });
});

function numbersIn(json: unknown): number[] {
  if (typeof json === 'number') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(numbersIn) : [];
}
