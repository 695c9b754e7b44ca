import { inTimes, inWords, printTable } from '../printTable';
import { quantile } from '../quantile';
import { freshComparison, USUAL, type Shape } from './comparisons';
import { keepAtPeers } from './routesToAsk';
import type { Workerd } from './serveWorkerd';
import { timed } from './timed';

const ROUNDS = { warmUp: 3, counted: 15 };

/** The pictures that links announce, by what they show. */
const PICTURES: Readonly<Record<string, Shape>> = {
  'one scenario': { ...USUAL, scenarios: 1 },
  'two scenarios': { ...USUAL, scenarios: 2 },
  'six scenarios': USUAL,
};

/** A picture of 1200 × 630 px, drawn anew, against the same drawing in the PNG of the rasteriser's own encoder. */
export async function measurePictures({ origins }: Workerd): Promise<void> {
  const [site, peers] = [origins['site']!, origins['peers']!];
  const rows = [];
  for (const [name, shape] of Object.entries(PICTURES)) {
    const times = { own: [] as number[], theirs: [] as number[] };
    let [bytes, theirBytes] = [0, 0];
    for (let round = 0; round < ROUNDS.warmUp + ROUNDS.counted; round++) {
      const query = freshComparison(shape).replace('&to=', '&size=og&to=');
      await keepAtPeers(peers, 'drawing', `${site}/chart.svg?${query}`);
      const theirs = await timed(`${peers}/png/drawing`);
      const own = await timed(`${site}/chart.png?${query}`);
      [bytes, theirBytes] = [own.bytes, theirs.bytes];
      if (round < ROUNDS.warmUp) continue;
      times.own.push(own.milliseconds);
      times.theirs.push(theirs.milliseconds);
    }
    const ratios = times.own.map((own, i) => own / times.theirs[i]!);
    rows.push([
      name,
      inWords(quantile(times.own, 0.5)),
      `${(bytes / 1000).toFixed(0)} KB`,
      `the rasteriser's own PNG ${inWords(quantile(times.theirs, 0.5))}`,
      `${(theirBytes / 1000).toFixed(0)} KB`,
      inTimes(quantile(ratios, 0.5)),
    ] as const);
  }
  printTable(
    'A PNG of 1200 × 630 px, drawn anew',
    "aim: at most 0.65 × the same with the rasteriser's own PNG, and 45 KB",
    rows,
  );
}
