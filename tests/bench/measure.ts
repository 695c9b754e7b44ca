import { quantile } from './quantile';

/** One way of doing a task. */
export interface Candidate {
  name: string;
  /** Does the task once; the result is looked at, so that nothing can be left out. */
  run: () => number | Promise<number>;
  /** How often a sample does the task, so that the clock can tell. */
  times: number;
}

/** Milliseconds for one task. */
export interface Measured {
  name: string;
  median: number;
  /** Half of the samples lie between these two. */
  low: number;
  high: number;
  worst: number;
}

/**
 * Measures candidates in turn, so that whatever slows the machine down meets all of them alike.
 * The first rounds warm up and are not counted.
 */
export async function measure(
  candidates: readonly Candidate[],
  rounds: { warmUp: number; counted: number },
): Promise<Measured[]> {
  const samples = candidates.map((): number[] => []);
  for (let round = 0; round < rounds.warmUp + rounds.counted; round++) {
    for (const [i, { run, times }] of candidates.entries()) {
      const start = performance.now();
      for (let time = 0; time < times; time++) {
        const result = run();
        // Waiting takes as long as some of the tasks.
        keep(typeof result === 'number' ? result : await result);
      }
      const elapsed = (performance.now() - start) / times;
      if (round >= rounds.warmUp) samples[i]!.push(elapsed);
    }
  }
  return candidates.map(({ name }, i) => {
    const at = (share: number) => quantile(samples[i]!, share);
    return { name, median: at(0.5), low: at(0.25), high: at(0.75), worst: at(1) };
  });
}

let kept = 0;

function keep(result: number): void {
  if (!Number.isFinite(result)) throw new Error(`a candidate gave ${result}`);
  kept += result;
}

/** What all results sum to. */
export const sumOfResults = (): number => kept;
