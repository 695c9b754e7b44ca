import { detExpBits, detLogBits, isError, mcPath, pairs } from '../../model';
import { sfc32Stream, toUnit } from '../../model/random/sfc32';
import { catalogue } from '../../data';
import { compareVector } from '../model/compareVector';
import vectors from '../model/vectors.json' with { type: 'json' };
import { hashOf } from './hash';
import { scenarioStream } from './scenarioStream';

/** Everything one engine says of the model; two engines agree where these are equal. */
export interface Proof {
  /** How many vectors were compared, and what differs. */
  vectors: number;
  differences: string[];
  /** Hashes of long streams of results, each in slices so that a difference can be found. */
  log: string[];
  exp: string[];
  scenarios: string[];
  /** How many of the scenarios could be computed; the others were refused, all alike. */
  computed: number;
  paths: string;
}

const SLICES = 10;

/** Runs in every engine from one and the same module. */
export function prove(): Proof {
  const scenarios = scenarioStream(2_000);
  const observations = pairs(catalogue.series['trade']!);
  const paths = Array.from({ length: 200 }, (_, seed) =>
    JSON.stringify(mcPath({ observations, seed, years: 33 })),
  );
  return {
    vectors: vectors.length,
    differences: vectors.flatMap((vector) =>
      compareVector(vector).map((difference) => `${vector.id} ${difference}`),
    ),
    log: slices(hexOf(detLogBits({ x: arguments20k(logArgument) }))),
    exp: slices(hexOf(detExpBits({ x: arguments20k(expArgument) }))),
    scenarios: slices(scenarios.served),
    computed: scenarios.computed,
    paths: hashOf(paths),
  };
}

function hexOf(found: ReturnType<typeof detLogBits>): string[] {
  if (isError(found)) throw new Error(found.error);
  return found.hex;
}

function slices(list: readonly string[]): string[] {
  const size = list.length / SLICES;
  return Array.from({ length: SLICES }, (_, i) => hashOf(list.slice(i * size, (i + 1) * size)));
}

/** 20,000 arguments from a seed, by two draws each. */
function arguments20k(argument: (u: number, v: number) => number): number[] {
  const draw = sfc32Stream(20_181_231);
  return Array.from({ length: 20_000 }, () => argument(toUnit(draw()), toUnit(draw())));
}

/** Half close to one, where most ratios of the model lie; half over 64 powers of two. */
function logArgument(u: number, v: number): number {
  if (u < 0.5) return 0.5 + v;
  let x = 1 + v;
  for (let power = Math.floor(u * 128) - 64; power > 0; power--) x *= 2;
  return u < 0.75 ? x : 1 / x;
}

/** Half close to zero, half over the whole domain. */
function expArgument(u: number, v: number): number {
  return u < 0.5 ? 2 * v - 1 : 1400 * v - 700;
}
