import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from '../harness/browser';
import { ask } from '../harness/served';

/** Marks the document it runs in. */
const MARK = "document.documentElement.setAttribute('data-ran', 'yes')";
const HOSTILE = `</title></desc></text><script>${MARK}</script><a href="javascript:${MARK}" onload="${MARK}">`;
const query = new URLSearchParams({ title: HOSTILE, a: '3', 'a.name': '"><script/>', to: '2040' });

/** What a browser says of a script in a sandboxed document. */
const BLOCKED = [
  /^console: Blocked script execution in .* because the document's frame is sandboxed/,
];

/** A script, and an attribute that is one, as if they had got into a picture. */
const infected = (svg: string) =>
  svg
    .replace('<svg ', `<svg onload="${MARK}" `)
    .replace('</svg>', `<script>${MARK}</script></svg>`);

const hasRun = (page: Page) =>
  page.evaluate(() => document.documentElement.getAttribute('data-ran') === 'yes');

describe.each(['/chart.svg', '/qr.svg'])('%s opened as a page of its own', (path) => {
  it('is a picture without a script, whatever its title says', async () => {
    const page = await openPage(`${path}?${query.toString()}`);
    const found = await page.evaluate(() => ({
      root: document.documentElement.localName,
      said: document.documentElement.textContent,
      scripts: document.querySelectorAll('script, a, foreignObject, image, use').length,
      handlers: [...document.querySelectorAll('*')].filter((one) =>
        [...one.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
    }));
    expect(found).toMatchObject({ root: 'svg', scripts: 0, handlers: 0 });
    expect(found.said).toContain('<script>');
    expect(await hasRun(page)).toBe(false);
  });

  it('would run nothing with a script in it, because of its policy alone', async () => {
    const answer = await ask(`${path}?${query.toString()}`, { redirect: 'follow' });
    const body = infected(await answer.text());
    const { 'content-security-policy': policy, ...headers } = Object.fromEntries(answer.headers);
    const open = (served: Record<string, string>) =>
      openPage(path, {
        expected: BLOCKED,
        prepare: (page) =>
          page.route(`**${path}`, (route) => route.fulfill({ headers: served, body })),
      });
    const type = { 'content-type': headers['content-type']! };
    expect(await hasRun(await open({ ...type, 'content-security-policy': policy! }))).toBe(false);
    expect(await hasRun(await open(type))).toBe(true);
  });
});
