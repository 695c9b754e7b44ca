import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { fetchBuildingWords } from '../../chart/words/buildingWords';
import { languageOf } from '../../chart/words/languages';
import { faultSentences } from '../../chart/text/faultSentences';
import { eventually, openPage } from '../harness/browser';
import { startHosts, type Host, type HostBed } from '../harness/hosts';
import { ask, origin, pathOf, publicOrigin } from '../harness/served';
import { canonicalLesson, readLesson } from '../model/anyLesson';
import { openBuilding, TREND } from './building';
import { apartFromOthers } from './share';

/** What a teacher writes, in each of the languages. */
const WRITTEN = {
  en: { title: 'Two paces', say: 'Look back first.', ask: 'How far does trade go?', next: 'Why?' },
  vi: {
    title: 'Hai nhịp độ',
    say: 'Trước hết hãy nhìn lại.',
    ask: 'Thương mại sẽ tăng đến đâu?',
    next: 'Vì sao?',
  },
  ja: {
    title: '二つの歩み',
    say: 'まず振り返ってください。',
    ask: '貿易はどこまで伸びますか？',
    next: 'なぜでしょうか？',
  },
} as const;

const LESSON = `title=Two&1.ask=How far?&1.guess=1&1.a=trend&1.a.band=off&1.to=2030&2.ask=Why?&2.a=hold&2.to=2035`;

let bed: HostBed;
beforeAll(async () => {
  bed = await startHosts();
});
afterAll(() => bed.close());

type Shown = Pick<Page, 'getByRole' | 'locator'>;

const question = (page: Shown, name: string) => page.getByRole('heading', { name, exact: true });
const lines = (page: Shown) => page.locator('.lesson .k-line').filter({ visible: true });

describe.each(LANGUAGES.map(languageOf))('a lesson of one’s own in %s', (lang) => {
  it('is built, shortened, opened elsewhere, presented and embedded', async () => {
    const building = await fetchBuildingWords(lang);
    const words = wordsOf(lang);
    const { title, say, ask: asked, next } = WRITTEN[lang];
    const page = await openBuilding(`lang=${lang}`, { prepare: apartFromOthers });
    await page.getByLabel(building.name, { exact: true }).fill(title);
    for (const query of [TREND, `${TREND}1`.replace('20301', '2031')]) {
      const field = page.getByLabel(building.add.field, { exact: true });
      await field.fill(`${origin}/?${query}`);
      await field.press('Enter');
      await eventually(() => field.inputValue()).toBe('');
    }
    const texts = (name: string) =>
      page.locator('.building-steps').getByLabel(name, { exact: true });
    await texts(building.say).first().fill(say);
    await texts(building.ask).first().fill(asked);
    await texts(building.ask).last().fill(next);
    await page.getByRole('checkbox', { name: building.guess }).first().check();

    await page.getByRole('button', { name: words.share.short.make }).click();
    const short = page.getByLabel(building.out.short.field, { exact: true });
    await eventually(() => short.inputValue()).toMatch(/\/s\/[0-9a-z]{12}$/);
    const reader = await openPage(await short.inputValue(), { width: 1100 });
    expect(readLesson(new URL(reader.url()).search)).toMatchObject({
      lesson: {
        title,
        steps: [
          { say, ask: asked, guess: true },
          { ask: next, guess: false },
        ],
      },
      view: { lang },
      faults: [],
    });
    expect(await reader.locator('html').getAttribute('lang')).toBe(lang);
    await question(reader, asked).waitFor();
    expect(await reader.locator('h1').textContent()).toBe(title);
    await eventually(() => lines(reader).count()).toBe(0);

    const path = await page.getByRole('link', { name: building.out.present }).getAttribute('href');
    const room = await openPage(path ?? '', { width: 1100 });
    await question(room, asked).waitFor();
    expect(await room.locator('.site-header').count()).toBe(0);
    await room.keyboard.press('ArrowRight');
    await question(room, asked).waitFor();

    const code = await page.getByLabel(building.out.embed.field, { exact: true }).inputValue();
    const [, src = '', height = ''] = /src="([^"]+)".* height="(\d+)"/.exec(code) ?? [];
    const address = src.replaceAll('&amp;', '&');
    const host = await openPage(
      bed.page('of a course', { address, width: 640, height: Number(height) }),
      { alsoFrom: [bed.origin], width: 1300 },
    );
    const frame = host.frameLocator('iframe');
    await question(frame, asked).waitFor();
    await eventually(() => frame.locator('html').getAttribute('lang')).toBe(lang);
    await eventually(() => lines(frame).count()).toBe(0);
  });
});

describe('a framed lesson', () => {
  const query = canonicalLesson(LESSON);
  const address = `${origin}/learn/own/embed?${query}`;
  const hosts: readonly Host[] = ['with our script', 'of WordPress', 'with a strict policy'];

  it.each(hosts)('goes from step to step on a page %s, and is as high as each', async (kind) => {
    const page = await openPage(bed.page(kind, { address, width: 640, height: 300 }), {
      ...{ alsoFrom: [bed.origin], width: 1300, height: 1200 },
    });
    const frame = page.frameLocator('iframe');
    await question(frame, 'How far?').waitFor();
    const most = kind === 'of WordPress' ? 1000 : 4000;
    const spare = () =>
      frame.locator('html').evaluate((html, top) => {
        const needed = Math.min(Math.ceil(html.getBoundingClientRect().height), top);
        return innerHeight - needed;
      }, most);
    await eventually(spare).toBe(0);
    await frame
      .getByRole('link', { name: wordsOf('en').lesson.next })
      .first()
      .click();
    await question(frame, 'Why?').waitFor();
    await eventually(spare).toBe(0);
    expect(page.url()).toContain(bed.origin);
  });

  it('has room for its highest step where nothing fits it, in the narrowest and the widest', async () => {
    const page = await openPage('about:blank');
    for (const width of [280, 840]) {
      const url = encodeURIComponent(`${publicOrigin}/learn/own?${query}`);
      const answer = await ask(`/oembed?url=${url}&maxwidth=${width}`);
      const { html, height } = (await answer.json()) as { html: string; height: number };
      const [, src = ''] = /src="([^"]+)"/.exec(html) ?? [];
      await page.setViewportSize({ width, height });
      for (const more of ['', '&shown=1&step=1']) {
        await page.goto(`${origin}${pathOf(src.replaceAll('&amp;', '&'))}${more}`);
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        expect([width, more, needed]).toEqual([width, more, height]);
      }
    }
  });
});

describe('an address that was damaged on its way', () => {
  it.each(LANGUAGES)('opens what can be read, and says what is missing, in %s', async (lang) => {
    const whole = canonicalLesson(`${LESSON}&3.say=Last&3.a=2&3.to=2040&4.a=3&4.to=2041`);
    const query = `lang=${lang}&${whole.slice(0, whole.indexOf('&3.scale'))}`;
    const page = await openPage(`/learn/own?${query}`, { javaScript: lang === 'en' });
    await question(page, 'How far?').waitFor();
    const sentences = faultSentences(readLesson(query).faults, wordsOf(lang));
    expect(sentences).toHaveLength(2);
    expect(await page.getByRole('note').getByRole('listitem').allTextContents()).toEqual(sentences);
  });

  it('of which nothing can be read opens a comparison, and says so', async () => {
    const page = await openPage('/learn/own?%E3%81=%&9999.a=3');
    await eventually(() => page.locator('.lesson svg.chart').count()).toBeGreaterThan(0);
    const note = page.getByRole('note');
    await eventually(() => note.textContent()).toContain('Step 1 is missing from this link.');
  });
});
