import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { canonicalOf } from '../harness/expected';
import { readQr } from '../harness/readQr';
import { serveApart, type ServedApart } from '../harness/serveApart';
import { origin } from '../harness/served';
import {
  apartFromOthers,
  clipboard,
  makeShort,
  openShare,
  panelOf,
  press,
  shortField,
  shortNote,
} from './share';
import { cardOf, live, openWorkbench, pictureAtRest, words } from './workbench';

const { share } = words;
const LONG =
  'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.name=A long way&a.band=off&b=2.5&b.name=A longer one&b.band=off&ref=b&to=2040';
const CLIPBOARD = { clipboard: true, prepare: apartFromOthers };

describe('a short link', () => {
  it('is made when asked, copied, and opens the same comparison elsewhere', async () => {
    const page = await openWorkbench(LONG, CLIPBOARD);
    await openShare(page);
    await eventually(() => shortNote(page).textContent()).toBe(share.short.note);
    await makeShort(page).click();
    await shortField(page).waitFor();
    const address = await shortField(page).inputValue();
    expect(address).toMatch(new RegExp(`^${origin}/s/[0-9a-hjkmnp-tv-z]{12}$`));
    await eventually(() => clipboard(page)).toBe(address);
    const said = panelOf(page).getByRole('status').filter({ hasText: share.short.copied });
    await said.waitFor({ state: 'attached' });
    await eventually(() => shortNote(page).textContent()).toBe(share.short.made);
    const other = await openPage(address, { height: 901 });
    await live(other);
    expect(await pictureAtRest(other)).toEqual(await pictureAtRest(page));
  });

  it('is the same for whoever makes it, by keyboard too', async () => {
    const made: string[] = [];
    for (const width of [1280, 1000]) {
      const page = await openWorkbench(LONG.replace('2040', '2045'), { ...CLIPBOARD, width });
      await openShare(page);
      await makeShort(page).press('Enter');
      await shortField(page).waitFor();
      made.push(await shortField(page).inputValue());
      const copy = press(page, share.short.copied);
      await copy.waitFor();
      await eventually(() => copy.evaluate((node) => node === document.activeElement)).toBe(true);
    }
    expect(made[0]).toBe(made[1]);
  });

  it('is what the code for phones holds, where the long one makes a fine one', async () => {
    const page = await openWorkbench(LONG.replace('2040', '2046'), { prepare: apartFromOthers });
    await openShare(page);
    const code = panelOf(page).getByRole('img', { name: words.tools.qrOf });
    // A phone comes nearer than the screen that stands in for its camera.
    await code.evaluate((node: SVGElement) => (node.style.width = node.style.height = '390px'));
    const long = await panelOf(page).getByLabel(share.link.field, { exact: true }).inputValue();
    expect(long.length).toBeGreaterThan(120);
    await eventually(() => readQr(code)).toBe(long);
    await makeShort(page).click();
    await shortField(page).waitFor();
    await eventually(() => readQr(code)).toBe((await shortField(page).inputValue()).toUpperCase());
  });

  it('is withdrawn when the comparison changes, and is back when that is undone', async () => {
    const page = await openWorkbench(LONG.replace('2040', '2047'), { prepare: apartFromOthers });
    await cardOf(page, 0).slider.press('ArrowRight');
    await openShare(page);
    await makeShort(page).click();
    await shortField(page).waitFor();
    const address = await shortField(page).inputValue();
    await page.keyboard.press('Control+z');
    await eventually(() => shortNote(page).textContent()).toBe(share.short.changed);
    await eventually(() => shortField(page).count()).toBe(0);
    await eventually(() => panelOf(page).textContent()).not.toContain('/s/');
    await eventually(() =>
      makeShort(page).evaluate((node) => node === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Control+Shift+z');
    await eventually(() => shortField(page).inputValue()).toBe(address);
  });

  it('is not forgotten while the panel is closed, and not shown for another comparison', async () => {
    const page = await openWorkbench(LONG.replace('2040', '2048'), { prepare: apartFromOthers });
    await openShare(page);
    await makeShort(page).click();
    await shortField(page).waitFor();
    await page.keyboard.press('Escape');
    await openShare(page);
    await eventually(() => shortField(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await cardOf(page, 0).slider.press('ArrowRight');
    await openShare(page);
    await eventually(() => shortField(page).count()).toBe(0);
    await eventually(() => shortNote(page).textContent()).toBe(share.short.changed);
  });

  it('is refused in words without a network, and the long link stays', async () => {
    const page = await openWorkbench(LONG, { expected: [/ERR_INTERNET_DISCONNECTED/] });
    await openShare(page);
    try {
      await page.context().setOffline(true);
      await eventually(() => shortNote(page).textContent()).toBe(share.short.offline);
      await makeShort(page).click();
      await eventually(() => shortNote(page).textContent()).toBe(share.short.refused.unreached);
    } finally {
      await page.context().setOffline(false);
    }
    const long = panelOf(page).getByLabel(share.link.field, { exact: true });
    await eventually(() => long.inputValue()).toBe(`${origin}/?${canonicalOf(LONG, { ref: 'b' })}`);
  });
});

describe('where the site makes no more short links', () => {
  let served: ServedApart;
  const run = (sql: string, ...values: (string | number)[]) =>
    served.links
      .prepare(sql)
      .bind(...values)
      .run();

  beforeAll(async () => {
    served = await serveApart();
  });
  afterAll(() => served.close());

  /** Opens the panel there, asks for a short link, and gives what is said in the end. */
  async function answerTo(query: string, client: string): Promise<string> {
    const page = await openPage(`${served.origin}/?${query}`, {
      alsoFrom: [served.origin],
      prepare: (one) => one.setExtraHTTPHeaders({ 'cf-connecting-ip': client }),
      expected: [/^(429|503): /, /status of (429|503)/],
    });
    await live(page);
    await openShare(page);
    await makeShort(page).click();
    const said = async () => (await shortNote(page).textContent()) ?? '';
    await eventually(said).not.toMatch(/…$|^Made only/);
    const long = panelOf(page).getByLabel(share.link.field, { exact: true });
    await eventually(() => long.inputValue()).toContain(`${served.origin}/?`);
    return said();
  }

  it('for this minute, says so', async () => {
    const client = '203.0.113.9';
    const useUp = async (first: number) => {
      const answers: number[] = [];
      for (let i = first; i < first + 25 && answers.at(-1) !== 429; i++) {
        answers.push((await served.makeLink(`a=${i / 10}&to=2031`, client)).status);
      }
    };
    await useUp(1);
    let said = await answerTo('a=9&to=2031', client);
    // The minute may have ended in between; the next one is long enough.
    if (said === share.short.made) {
      await useUp(41);
      said = await answerTo('a=9.5&to=2031', client);
    }
    expect(said).toBe(share.short.refused.minute);
  });

  it('for today, says so', async () => {
    for (const ms of [0, 86_400_000]) {
      const day = new Date(Date.now() + ms).toISOString().slice(0, 10);
      await run('INSERT OR REPLACE INTO days (day, made) VALUES (?, ?)', day, 5000);
    }
    const { day, minute } = share.short.refused;
    // In the last minute before midnight the day ends within a minute.
    expect([day, minute]).toContain(await answerTo('a=1.5&to=2032', '203.0.113.10'));
  });

  it('for want of its table, says so', async () => {
    await run('DROP TABLE links');
    const said = await answerTo('a=2.5&to=2033', '203.0.113.11');
    expect(said).toBe(share.short.refused.unavailable);
  });
});
