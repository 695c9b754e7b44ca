import { defaultEnvironment, run, type Env } from '@quri/squiggle-lang';

/** A Squiggle program that ends in a number, checked once; each call reads and runs it again. */
export async function runSquiggle(
  code: string,
  sampleCount = defaultEnvironment.sampleCount,
): Promise<() => Promise<number>> {
  const environment: Env = { ...defaultEnvironment, sampleCount };
  const once = async (): Promise<number> => {
    const { result } = await run(code, { environment });
    if (!result.ok) throw new Error(result.value.toString());
    const value: unknown = result.value.result.asJS();
    if (typeof value !== 'number') throw new Error('a Squiggle program has to end in a number');
    return value;
  };
  await once();
  return once;
}
