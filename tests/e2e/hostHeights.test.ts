import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, openPage, type Reader } from '../harness/browser';
import { startHosts, type Framed, type Host, type HostBed } from '../harness/hosts';
import { origin } from '../harness/served';

let bed: HostBed;
beforeAll(async () => {
  bed = await startHosts();
});
afterAll(() => bed.close());

/** A chart with nothing beside it, so that WordPress, too, gives it all the height it asks for. */
const EMBED = `${origin}/embed?a=3.3&show=chart&height=auto&to=2040`;

/** What a browser says where a frame may run no script. */
const FORBIDDEN = [/Blocked script execution/, /^failed: \S+\.js csp$/];

/** Answers every address of an embed with a page of the test's own. */
const answerEmbeds = (page: Page, body: (asked: URL) => string) =>
  page.route(`${origin}/embed?**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>${body(new URL(route.request().url()))}`,
    }),
  );

function open(host: Host, frames: readonly Framed[], reader: Reader = {}): Promise<Page> {
  return openPage(bed.page(host, ...frames), { alsoFrom: [bed.origin], width: 1300, ...reader });
}

const frames = (page: Page) => page.locator('iframe');
const heights = (page: Page) =>
  frames(page).evaluateAll((all) => all.map((one) => one.clientHeight));

/** How high what a frame holds is, px. */
const contentHeight = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

describe.each([
  ['with our script', 120, 4000],
  ['of WordPress', 200, 1000],
  ['of Datawrapper', 0, Infinity],
  ['with a strict policy', 120, 4000],
] as const)('on a page %s', (host, lowest, highest) => {
  it('an embed is as high as what it holds, in whatever width', async () => {
    const page = await open(host, [{ address: EMBED, width: 640, height: 300 }]);
    const seen = new Set<number>();
    for (const width of [640, 320, 1200, 480]) {
      await frames(page).evaluate((frame, px) => frame.setAttribute('width', px), String(width));
      const inner = page.frameLocator('iframe').locator('html');
      await eventually(() => inner.evaluate(() => innerWidth)).toBe(width);
      await eventually(async () => {
        const due = Math.min(Math.max(await contentHeight(page), lowest), highest);
        return (await heights(page))[0]! - due;
      }, `${width} px`).toBe(0);
      seen.add((await heights(page))[0]!);
    }
    // Lower again where it is wider again, too.
    expect(seen.size).toBe(4);
  });
});

describe('on a page that listens to nobody', () => {
  it.each(['that allows nothing', 'of a course'] as const)(
    'an embed keeps the height of its snippet: %s',
    async (host) => {
      const page = await open(host, [{ address: EMBED, width: 640, height: 300 }], {
        expected: host === 'that allows nothing' ? FORBIDDEN : [],
      });
      await page.frameLocator('iframe').getByRole('img').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await heights(page)).toEqual([300]);
    },
  );
});

describe('the script for pages of other sites', () => {
  /** Says again and again what its address asks it to, because the script may come late. */
  const speaker = (page: Page) =>
    answerEmbeds(page, ({ searchParams }) => {
      const said = JSON.stringify(searchParams.get('say')).replaceAll('<', '\\u003c');
      return `<script>setInterval(() => parent.postMessage(JSON.parse(${said}), '*'), 50)</script>`;
    });
  const saying = (message: unknown): Framed => ({
    address: `${origin}/embed?say=${encodeURIComponent(JSON.stringify(message))}`,
    ...{ width: 400, height: 300 },
  });
  const height = (px: unknown) => ({ type: 'kuroshio:height', height: px });

  it('fits each frame by itself, between 120 and 4000 px', async () => {
    const all = [height(500), height(701.2), height(3), height(99_999)].map(saying);
    const page = await open('with our script', all, { prepare: speaker });
    await frames(page).last().scrollIntoViewIfNeeded();
    await eventually(() => heights(page)).toEqual([500, 702, 120, 4000]);
  });

  it('leaves alone who says something else, and goes on', async () => {
    const odd = ['height', null, 7, {}, { type: 'kuroshio:height' }, height('900'), height(null)];
    const page = await open('with our script', [...odd, height(640)].map(saying), {
      ...{ height: 4000, prepare: speaker },
    });
    await page.waitForLoadState('networkidle');
    await eventually(() => heights(page)).toEqual([...odd.map(() => 300), 640]);
  });

  it('fits a frame that is added later, and no frame of somebody else’s', async () => {
    const page = await open('with our script', [saying(height(500))], {
      prepare: async (one) => {
        await speaker(one);
        await one.route('**/somebody', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<script>parent.postMessage(${JSON.stringify(height(800))}, '*')</script>Somebody`,
          }),
        );
      },
    });
    await eventually(() => heights(page)).toEqual([500]);
    const add = (src: string) =>
      page.evaluate((address) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: address, height: 300 });
        document.body.append(frame);
      }, src);
    await add('/somebody');
    await page.frameLocator('iframe').nth(1).getByText('Somebody').waitFor();
    await add(saying(height(600)).address);
    await eventually(() => heights(page)).toEqual([500, 300, 600]);
  });

  it('leaves no name behind, and may stand in a page twice', async () => {
    const page = await open('with our script', [saying(height(500)), saying(height(600))], {
      prepare: speaker,
    });
    await eventually(() => heights(page)).toEqual([500, 600]);
    const added = await page.evaluate(() => {
      const plain = document.body.appendChild(document.createElement('iframe'));
      const known = new Set(Object.getOwnPropertyNames(plain.contentWindow));
      plain.remove();
      // A frame of a page is its property too.
      return Object.getOwnPropertyNames(window).filter(
        (name) => !known.has(name) && !/^\d$/.test(name),
      );
    });
    expect(added).toEqual([]);
  });
});
