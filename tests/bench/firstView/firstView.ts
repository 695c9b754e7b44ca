import { chromium } from 'playwright-core';
import { chromePath } from '../../harness/chromePath.mjs';
import type { Bundle } from '../../harness/bundle';
import { inTimes, inWords, printTable } from '../printTable';
import { quantile } from '../quantile';
import { floorPage } from './floorPage';
import { libraryPages } from './libraryPages';
import { openOnce, type Conditions, type FirstView } from './openOnce';
import { recordSite } from './recordSite';
import { serveRecorded } from './serveRecorded';

const ROUNDS = { warmUp: 1, counted: 5 };

const CONDITIONS: readonly Conditions[] = [
  { name: 'as it is', processor: 1, network: null },
  { name: 'processor four times slower', processor: 4, network: null },
  {
    name: 'slow 4G and processor four times slower',
    processor: 4,
    network: { latencyMs: 562.5, bytesPerSecond: 1_400_000 / 8 },
  },
];

/** The time until a chart is seen for the first time, and what came over the network until then. */
export async function measureFirstView(bundle: Bundle): Promise<void> {
  const site = await recordSite(['/', '/embed']);
  const html = new TextDecoder().decode(Buffer.from(site['/']!.body));
  const floor = { body: floorPage(html), type: 'text/html' };
  const libraries = await libraryPages(bundle);
  const server = await serveRecorded({ ...site, ...libraries.answers, '/floor': floor });
  const pages = [
    { name: 'the drawing in a bare page', path: '/floor' },
    { name: 'Kuroshio, the page', path: '/' },
    { name: 'Kuroshio, an embed', path: '/embed' },
    ...libraries.pages,
  ];
  const browser = await chromium.launch({
    executablePath: chromePath() ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-quic'],
  });
  try {
    for (const conditions of CONDITIONS) {
      const views = pages.map((): FirstView[] => []);
      for (let round = 0; round < ROUNDS.warmUp + ROUNDS.counted; round++) {
        for (const [i, { path }] of pages.entries()) {
          const view = await openOnce(browser, `${server.origin}${path}`, conditions);
          if (round >= ROUNDS.warmUp) views[i]!.push(view);
        }
      }
      report(conditions.name, pages, views);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function report(
  conditions: string,
  pages: readonly { name: string }[],
  views: readonly (readonly FirstView[])[],
): void {
  const floor = views[0]!;
  const rows = pages.map(({ name }, i) => {
    const median = (pick: (view: FirstView, round: number) => number) =>
      quantile(views[i]!.map(pick), 0.5);
    return [
      name,
      `${inWords(median((view) => view.milliseconds))} median`,
      inTimes(median((view, round) => view.milliseconds / floor[round]!.milliseconds)),
      `${(median((view) => view.bytes) / 1000).toFixed(1)} KB`,
      `${median((view) => view.requests)} requests`,
    ] as const;
  });
  printTable(
    `Until the first chart is seen: ${conditions}`,
    'aim on slow 4G: the page within 1.05 × the drawing in a bare page',
    rows,
  );
}
