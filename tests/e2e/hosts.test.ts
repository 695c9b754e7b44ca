import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME } from '../../chart/text/frame';
import { frameHeight } from '../../chart/text/frameHeight';
import { decodePng } from '../harness/decodePng';
import { eventually, openPage } from '../harness/browser';
import { compute, words } from '../harness/expected';
import { HOSTS, startHosts, type Framed, type Host, type HostBed } from '../harness/hosts';
import { origin } from '../harness/served';
import { atRest } from './rest';
import { recordTouches, touches } from './touches';

const QUERIES = {
  'of two scenarios':
    'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.name=Steady&a.band=off&b=hold&to=2040',
  'with much to say':
    'a=fading_5_2_8&a.name=Fading&a.lever=digital_2_2027_5&a.lever=agreement_2_2027_10&a.shock=pandemic_12_2030_2_1&b=drawn_2025_260_2030_300&b.name=Drawn&c=hold&c.name=Still&to=2040',
} as const;
const QUERY = QUERIES['of two scenarios'];

/** The room that pages have, from the narrowest phone to the widest column of text, px. */
const ROOMS = [280, 320, 640, 1200] as const;

/** What a browser says where a frame may run nothing; that is all it may say anywhere. */
const REFUSED: Partial<Record<Host, readonly RegExp[]>> = {
  'that allows nothing': [
    /^console: Blocked script execution in '.*' because the document's frame is sandboxed/,
    /^failed: \S+\.js csp$/,
  ],
};

let bed: HostBed;
beforeAll(async () => {
  bed = await startHosts();
});
afterAll(() => bed.close());

const heightOf = (query: string, width: number) => frameHeight(compute(query), width, words);

/** An embed in so much room, as wide as its snippet lets it be and as high as that names. */
function framed(query: string, room: number): Framed {
  const width = Math.min(room, FRAME.widest);
  return { address: `${origin}/embed?${query}`, width, height: heightOf(query, width) };
}

/** Opens somebody else's page around an embed, and writes down what that touches. */
function openHost(host: Host, frame: Framed): Promise<Page> {
  return openPage(bed.page(host, frame), {
    ...{ width: 1300, height: 1200, alsoFrom: [bed.origin] },
    ...{ stores: true, prepare: recordTouches, expected: REFUSED[host] ?? [] },
  });
}

const inside = (page: Page) => page.frameLocator('iframe');
const chartIn = (page: Page) => inside(page).getByRole('img', { name: /\S/ }).first();

/** Gives the frame another size, as a page does that is laid out anew. */
const resize = (page: Page, { width, height }: Omit<Framed, 'address'>) =>
  page.locator('iframe').evaluate(
    (frame, size) => {
      for (const [name, px] of Object.entries(size)) frame.setAttribute(name, String(px));
    },
    { width, height },
  );

/** By how many px the embed is wider and higher than its frame. */
const overflow = (page: Page) =>
  inside(page)
    .locator('html')
    .evaluate((html) => ({
      sideways: Math.max(0, html.scrollWidth - html.clientWidth),
      down: Math.max(0, html.scrollHeight - html.clientHeight),
    }));

/** The share of a picture that is neither its ground nor nearly so. */
function inkIn(picture: Buffer): number {
  const { width, height, at } = decodePng(picture);
  const ground = at(0, 0);
  let inked = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (at(x, y).some((channel, i) => Math.abs(channel - ground[i]!) > 40)) inked += 1;
    }
  }
  return inked / (width * height);
}

describe.each(HOSTS)('on a page %s', (host) => {
  it('the chart is seen, and nothing is touched or complained of', async () => {
    const page = await openHost(host, framed(QUERY, 640));
    await chartIn(page).waitFor();
    const box = async () => (await chartIn(page).boundingBox())?.width ?? 0;
    await eventually(box).toBeGreaterThan(500);
    expect(await chartIn(page).locator('path').count()).toBeGreaterThan(1);
    await eventually(async () => inkIn(await chartIn(page).screenshot())).toBeGreaterThan(0.01);
    await page.waitForLoadState('networkidle');
    expect(touches(page)).toEqual([]);
  });

  it.each(Object.entries(QUERIES))('an embed %s is whole in every width', async (_, query) => {
    const page = await openHost(host, framed(query, ROOMS[0]));
    await chartIn(page).waitFor();
    await page.waitForLoadState('networkidle');
    for (const room of ROOMS) {
      const frame = framed(query, room);
      await resize(page, frame);
      const drawn = async () => (await chartIn(page).boundingBox())?.width ?? 0;
      await eventually(drawn, `${room} px`).toBeGreaterThan(frame.width * 0.8);
      await eventually(drawn, `${room} px`).toBeLessThanOrEqual(frame.width);
      await atRest(page);
      await eventually(() => overflow(page), `${room} px`).toEqual({ sideways: 0, down: 0 });
    }
  });
});

describe('what an embed touches', () => {
  it.each(['with our script', 'of WordPress'] as const)(
    'would be found out on a page %s',
    async (host) => {
      const page = await openHost(host, framed(QUERY, 640));
      await chartIn(page).waitFor();
      await inside(page)
        .locator('html')
        .evaluate(() => {
          for (const touch of [() => localStorage, () => indexedDB, () => document.cookie]) {
            try {
              touch();
            } catch {
              // In a sandbox the attempt is refused, but it was made.
            }
          }
        });
      await eventually(() => touches(page)).toEqual(['localStorage', 'indexedDB', 'cookie']);
    },
  );
});
