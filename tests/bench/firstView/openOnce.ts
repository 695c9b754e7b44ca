import type { Browser } from 'playwright-core';

/** What stands between a reader and a page. */
export interface Conditions {
  name: string;
  /** How many times slower the processor is. */
  processor: number;
  network: { latencyMs: number; bytesPerSecond: number } | null;
}

/** What a first view came to. */
export interface FirstView {
  /** From the start of the navigation until the chart is painted. */
  milliseconds: number;
  /** Over the network until then. */
  bytes: number;
  requests: number;
}

declare global {
  interface Window {
    /** Tells when the chart was seen, ms from the start of the navigation. */
    chartSeen: (milliseconds: string) => void;
  }
}

/** How long a chart may take, ms. */
const PATIENCE = 60_000;

/** Opens a page for the first time, in a browser that has seen nothing yet. */
export async function openOnce(
  browser: Browser,
  address: string,
  { processor, network }: Conditions,
): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForChart);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Runtime.enable');
    // Told by the page itself: to ask it would load a script into it while it is measured.
    await session.send('Runtime.addBinding', { name: 'chartSeen' });
    const seen = new Promise<number>((resolve, reject) => {
      session.on('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
      setTimeout(() => reject(new Error(`no chart at ${address}`)), PATIENCE).unref();
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
    if (network) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latencyMs,
        downloadThroughput: network.bytesPerSecond,
        uploadThroughput: network.bytesPerSecond / 2,
      });
    }
    const asked: number[] = [];
    const arrived: { id: string; at: number; bytes: number }[] = [];
    const whole: typeof arrived = [];
    session.on('Network.requestWillBeSent', ({ timestamp }) => asked.push(timestamp));
    session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
      arrived.push({ id: requestId, at: timestamp, bytes: encodedDataLength }),
    );
    session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
      whole.push({ id: requestId, at: timestamp, bytes: encodedDataLength }),
    );
    await page.goto(address, { waitUntil: 'commit' });
    const milliseconds = await seen;
    const until = asked[0]! + milliseconds / 1000;
    const ended = whole.filter(({ at }) => at <= until);
    // Of what was still coming, the part that was there.
    const parts = arrived.filter(
      ({ id, at }) => at <= until && !ended.some((other) => other.id === id),
    );
    return {
      milliseconds,
      bytes: [...ended, ...parts].reduce((sum, { bytes }) => sum + bytes, 0),
      requests: asked.filter((at) => at <= until).length,
    };
  } finally {
    await context.close();
  }
}

/**
 * In the page: tells when the chart was on the screen. Where it was there before anything was
 * painted, that is the first paint, which the browser puts off for fonts that a page asks for ahead.
 * Where something else was painted first, it is the end of the frame that has the chart.
 */
function watchForChart(): void {
  let there = 0;
  let drawn = 0;
  const isThere = () =>
    window.isDrawn === true ||
    [...document.querySelectorAll('.k-line')].some((one) => one.getBoundingClientRect().width > 0);
  const tell = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!paint || drawn === 0) return;
    window.chartSeen(String(there <= paint.startTime ? paint.startTime : drawn));
  };
  const look = (): void => {
    if (!isThere()) {
      requestAnimationFrame(look);
      return;
    }
    there = performance.now();
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      drawn = performance.now();
      tell();
    };
    painted.port2.postMessage(null);
  };
  new PerformanceObserver(tell).observe({ type: 'paint', buffered: true });
  requestAnimationFrame(look);
}
