import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { expectQuiet, takeNoise } from '../harness/noise';
import { origin } from '../harness/served';
import { startHostSite, type HostSite } from './hostPage';

let host: HostSite;
beforeAll(async () => {
  host = await startHostSite();
});
afterAll(() => host.close());

const ELSEWHERE = 'http://localhost:9/dot.png';

/** Runs in a page: everything that no page of the site may do, each thing whether the last was refused or not. */
function misbehave(elsewhere: string): void {
  const body = document.body;
  const deeds = [
    () => (body.lastElementChild!.innerHTML = '<b>hello</b>'),
    () => {
      const script = document.createElement('script');
      script.append('odd = 1');
      body.append(script);
    },
    () => body.setAttribute('style', 'color: red'),
    () => (new Image().src = elsewhere),
    () => localStorage.length,
    () => document.cookie,
    () => console.warn('This is odd.'),
  ];
  for (const deed of deeds) {
    try {
      deed();
    } catch {
      // What counts is what is heard of it.
    }
  }
}

const HEARD = [
  /^console: policy: require-trusted-types-for .*hello/,
  /^console: policy: \S+ \S+ .*odd = 1/,
  /^console: policy: style-src-attr inline/,
  /^console: policy: img-src http:\/\/localhost:9/,
  /^console: storage: localStorage was used/,
  /^console: storage: cookie was used/,
  /^console: This is odd\./,
];

/** Misbehaves in a page, or in a frame of it, and waits until all of it is heard. */
async function expectHeard(page: Page, where: Page | Frame): Promise<void> {
  expect(await takeNoise(page)).toEqual([]);
  await where.evaluate(misbehave, ELSEWHERE);
  const heard: string[] = [];
  await eventually(async () => {
    heard.push(...(await takeNoise(page)));
    return HEARD.filter((pattern) => !heard.some((line) => pattern.test(line)));
  }).toEqual([]);
}

describe('a page that misbehaves', () => {
  it('is heard', async () => {
    const page = await openPage('/about');
    await expectHeard(page, page);
  });

  it.each([undefined, 'allow-scripts'])(
    'is heard in a frame of another site, sandbox %j',
    async (sandbox) => {
      const frame = { width: 640, ...(sandbox !== undefined && { sandbox }) };
      const address = host.framing(`${origin}/embed?live=year`, frame);
      const page = await openPage(address, { alsoFrom: [host.origin] });
      await page.frameLocator('iframe').getByRole('slider').first().waitFor();
      await expectHeard(page, page.frames()[1]!);
    },
  );

  it('fails its test, which cannot expect a violation of the policy, nor a cookie', async () => {
    const page = await openPage('/about');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    const complaint = 'what the page complained about';
    await expect(expectQuiet(page, [/./])).rejects.toThrow(complaint);
    await page.evaluate(() => console.warn('This is odd.'));
    await expect(expectQuiet(page, [])).rejects.toThrow(complaint);
    await page.context().addCookies([{ name: 'a', value: 'b', url: origin }]);
    await expect(expectQuiet(page, [])).rejects.toThrow('cookies of the page');
    await page.context().clearCookies();
  });

  it.each([true, false])('is heard when the Worker did it, with scripts %s', async (javaScript) => {
    const page = await openPage('/about', {
      javaScript,
      prepare: (one) =>
        one.route('**/about', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace('<main', '<main style="color: red"');
          await route.fulfill({ response, body });
        }),
    });
    const said = await takeNoise(page);
    expect(said.filter((line) => /inline style/.test(line))).not.toEqual([]);
  });

  it('is heard when it opens another page', async () => {
    const page = await openPage('/about');
    await page.evaluate(() => void open('/healthz'));
    await eventually(() => takeNoise(page)).toContainEqual(
      expect.stringContaining('another page was opened'),
    );
  });
});
