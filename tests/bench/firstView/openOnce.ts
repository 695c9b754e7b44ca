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
    firstDrawn?: number;
  }
}

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
    const drawn = await page.waitForFunction(() => window.firstDrawn, null, { timeout: 60_000 });
    const milliseconds = (await drawn.jsonValue())!;
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

/** In the page: looks in every frame whether a chart is there, and writes down when that frame was painted. */
function watchForChart(): void {
  const isThere = () =>
    window.isDrawn === true ||
    [...document.querySelectorAll('.k-line')].some((one) => one.getBoundingClientRect().width > 0);
  const look = (): void => {
    if (!isThere()) {
      requestAnimationFrame(look);
      return;
    }
    const painted = new MessageChannel();
    painted.port1.onmessage = () => (window.firstDrawn = performance.now());
    painted.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
