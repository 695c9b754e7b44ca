/** Asks once and reads the answer to its end; throws where it is not 200. */
export async function timed(address: string): Promise<{ milliseconds: number; bytes: number }> {
  const start = performance.now();
  const answer = await fetch(address);
  const body = await answer.bytes();
  const milliseconds = performance.now() - start;
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
  return { milliseconds, bytes: body.length };
}
