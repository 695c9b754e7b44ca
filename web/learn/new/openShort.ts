/** A site that has not answered by then is out of reach. */
const PATIENCE_MS = 15_000;

/** The query that a short link leads to, or why it cannot be told. */
export async function openShort(
  code: string,
): Promise<{ search: string } | 'unknown' | 'unreached'> {
  try {
    const { ok, status, url } = await fetch(`/s/${code}`, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (ok) return { search: new URL(url).search };
    return status === 404 ? 'unknown' : 'unreached';
  } catch {
    return 'unreached';
  }
}
