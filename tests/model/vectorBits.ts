import { exp, log, sfc32, vectorFunctions } from '../../model';
import list from './vectors.json' with { type: 'json' };

/**
 * Every result of every vector with its numbers as the bits of their doubles, and the logarithm and
 * exponential of some thousand numbers: one text, to be compared between engines.
 */
export function vectorBits(): string {
  const results = list.map(({ id, fn, input }) => {
    const found: unknown = Reflect.get(vectorFunctions, fn);
    if (typeof found !== 'function') return [id];
    return [id, asBits(Reflect.apply(found, undefined, [input]))];
  });
  const { u32 } = sfc32({ seed: 4151, count: 4000 });
  const numbers = u32.map((x) => [
    asBits(log((x + 1) / 1e6)),
    asBits(exp((x - 2 ** 31) / 2 ** 25)),
  ]);
  return JSON.stringify([results, numbers]);
}

function asBits(value: unknown): unknown {
  if (typeof value === 'number') {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
  }
  if (Array.isArray(value)) return value.map(asBits);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asBits(inner)]));
}
