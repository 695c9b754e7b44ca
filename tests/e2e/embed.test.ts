import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAME } from '../../chart/text/frame';
import { eventually, openPage } from '../harness/browser';
import { origin } from '../harness/served';
import { startHostSite, type Frame, type HostSite } from './hostPage';
import { words } from './workbench';

const QUERY =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.name=Steady&a.band=off&b=hold&live=year&to=2040';

/** What a browser says where a frame may run no script; nothing else is allowed there either. */
const FORBIDDEN = [/Blocked script execution in/, /^failed: \S+\.js csp$/];

let host: HostSite;
beforeAll(async () => {
  host = await startHostSite();
});
afterAll(() => host.close());

/** Opens somebody else's page with the embed in a frame. */
async function openFramed(frame: Frame, query = QUERY): Promise<Page> {
  const page = await openPage(host.framing(`${origin}/embed?${query}`, frame), {
    width: Math.max(frame.width + 40, 400),
    alsoFrom: [host.origin],
    expected: frame.sandbox === '' ? FORBIDDEN : [],
  });
  return page;
}

const framed = (page: Page) => page.frameLocator('iframe');

async function overflow(page: Page): Promise<number> {
  return framed(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
}

/** A page that runs script is judged once the script has taken over. */
async function settle(page: Page, { sandbox }: Frame): Promise<void> {
  if (sandbox === '') return;
  await framed(page).getByRole('slider', { name: words.ui.year }).waitFor();
}

const WIDTHS = [1200, 640, 320, 280];

describe('in a frame of another site', () => {
  it.each([undefined, 'allow-scripts', ''])('shows everything, sandbox %j', async (sandbox) => {
    const frame = { width: WIDTHS[0]!, ...(sandbox !== undefined && { sandbox }) };
    const page = await openFramed(frame);
    await settle(page, frame);
    for (const width of WIDTHS) {
      await page.locator('iframe').evaluate((node, px) => {
        node.setAttribute('width', String(px));
      }, width);
      const chart = framed(page).getByRole('img', { name: /\S/ });
      await eventually(async () => (await chart.boundingBox())?.width).toBeLessThan(width);
      await eventually(async () => (await chart.boundingBox())!.width).toBeGreaterThan(
        Math.min(width, FRAME.widest) * 0.8,
      );
      await eventually(() => framed(page).getByText(words.noticeShort).isVisible()).toBe(true);
      await eventually(() => framed(page).getByText('Trade grows 3.3').isVisible()).toBe(true);
      await eventually(() => overflow(page), `${width} px`).toBe(0);
    }
  });
});

describe('an embed', () => {
  it('answers to its reader inside a sandbox', async () => {
    const frame = { width: 640, sandbox: 'allow-scripts' };
    const page = await openFramed(frame);
    await settle(page, frame);
    const year = framed(page).getByRole('slider', { name: words.ui.year });
    await year.press('End');
    await eventually(() => year.getAttribute('aria-valuetext')).toMatch(/^2040: Steady 473\.3/);
  });

  it('leads to the same comparison on the workbench', async () => {
    const page = await openFramed({ width: 640 });
    const link = framed(page).getByRole('link', { name: words.ui.openIn });
    await eventually(() => link.getAttribute('href')).toContain('a=3.3&a.name=Steady');
    await eventually(() => link.getAttribute('target')).toBe('_blank');
  });

  it('says what of its address it could not take', async () => {
    const page = await openFramed({ width: 640, sandbox: '' }, 'series=exprts&a=3');
    await eventually(() => framed(page).getByRole('note').textContent()).toContain('exprts');
  });

  it('leaves neither cookie nor storage behind', async () => {
    const frame = { width: 640 };
    const page = await openFramed(frame);
    await settle(page, frame);
    await framed(page).getByRole('slider', { name: words.ui.year }).press('Home');
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });
});
