import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { expectAccessible } from './axe';
import {
  box,
  button,
  choice,
  dialogOf,
  field,
  openDialog,
  opener,
  preview,
  shownQuery,
  tab,
} from './embedding';
import { controlsOnPage } from './measure';
import { PHONE } from './moments';
import { openShare, panelOf } from './share';
import { openWorkbench, STEADY, words } from './workbench';

const { embedding } = words;
const { readers, shown, look } = embedding;
const growth = words.cards.numbers.g;
const isFocused = (node: Element) => node === document.activeElement;
const scenario = '3.3 % a year';
const with_ = (pair: string) => STEADY.replace('&to=', `&${pair}&to=`);

const inFrame = (page: Page) => dialogOf(page).frameLocator('iframe');

describe('the dialog of an embed', () => {
  it('is opened, used and left by keyboard, and gives the focus back', async () => {
    const page = await openWorkbench(STEADY);
    await openShare(page);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await preview(page).waitFor();
    for (let i = 0; i < 4 && !(await box(page, readers.years).evaluate(isFocused)); i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await eventually(() => shownQuery(page)).toBe(with_('live=year'));
    await tab(page, 'frame').focus();
    for (const [key, form] of [
      ['ArrowRight', 'fitted'],
      ['End', 'link'],
      ['ArrowRight', 'frame'],
      ['ArrowLeft', 'link'],
      ['Home', 'frame'],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(() => tab(page, form).getAttribute('aria-selected')).toBe('true');
      expect(await tab(page, form).evaluate(isFocused)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await eventually(() => dialogOf(page).count()).toBe(0);
    await eventually(() => opener(page).evaluate(isFocused)).toBe(true);
    expect(await panelOf(page).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await button(page, words.ui.close).click();
    await eventually(() => opener(page).evaluate(isFocused)).toBe(true);
  });

  it('says so where it could not be loaded, and comes when it can be', async () => {
    const page = await openWorkbench(STEADY, { expected: [/EmbedDialog/, /ERR_FAILED/] });
    await openShare(page);
    await page.route(/EmbedDialog/, (route) => route.abort('failed'));
    await opener(page).click();
    await panelOf(page).getByText(embedding.notLoaded).waitFor();
  });

  it('shows the embed as elsewhere, in a frame that may only run scripts', async () => {
    const page = await openDialog();
    expect(await preview(page).getAttribute('sandbox')).toBe('allow-scripts');
    await inFrame(page).getByRole('heading', { level: 1 }).waitFor();
    for (const width of [280, 320, 640, 1200]) {
      await choice(page, embedding.preview.px({ px: String(width) })).check({ force: true });
      const inside = () =>
        inFrame(page)
          .locator('html')
          .evaluate((html) => html.clientWidth);
      await eventually(inside).toBe(width);
      const over = () =>
        inFrame(page)
          .locator('html')
          .evaluate((html) => html.scrollHeight - html.clientHeight);
      await eventually(over, `${width} px`).toBe(0);
    }
  });
});

describe('an embed that somebody made before', () => {
  const paste = (page: Page, text: string) => field(page, embedding.existing.field).fill(text);
  const said = (page: Page, text: string) =>
    dialogOf(page).getByRole('status').filter({ hasText: text });

  it('is read back from its code, in the dialog as it was', async () => {
    const page = await openDialog();
    const query = `${STEADY.replace('a=3.3', 'a=2').replace('&to=2040', '')}&theme=dark&show=title_table&live=a.g_0_6&live=year&height=auto&to=2035`;
    await paste(
      page,
      `<iframe src="https://x.example/embed?${query.replaceAll('&', '&amp;')}"></iframe>`,
    );
    await said(page, embedding.existing.taken).waitFor();
    await eventually(() => shownQuery(page)).toBe(query);
    expect(await box(page, readers.years).isChecked()).toBe(true);
    expect(await box(page, shown.parts.table).isChecked()).toBe(true);
    expect(await box(page, shown.parts.sentences).isChecked()).toBe(false);
    expect(await field(page, look.theme).inputValue()).toBe('dark');
    expect(await tab(page, 'fitted').getAttribute('aria-selected')).toBe('true');
    const highest = readers.highest({ name: growth, scenario: '2.0 % a year' });
    expect(await field(page, highest).inputValue()).toBe('6');
  });

  it('is read as far as it can be, and every fault is said', async () => {
    const page = await openDialog();
    await paste(page, `/embed?${with_('live=z.g&show=title_wings&guess=perhaps&height=9')}`);
    const status = said(page, embedding.existing.partly);
    await status.waitFor();
    const { live, show, guess, height } = words.fault.names.plain;
    for (const name of [live, show, guess, height]) {
      await eventually(() => status.textContent()).toContain(name);
    }
    await eventually(() => shownQuery(page)).toBe(with_('show=title&height=160'));
  });

  it('is not found in anything else, and nothing changes', async () => {
    const page = await openDialog();
    await box(page, readers.years).check();
    await paste(page, 'https://video.example/embed/abc');
    await said(page, embedding.existing.none).waitFor();
    await eventually(() => shownQuery(page)).toBe(with_('live=year'));
  });
});

const states: readonly (readonly [string, Parameters<typeof openDialog>[1]])[] = [
  ['in light', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['on a phone', PHONE],
  ['on a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
];

describe('for every educator', () => {
  it.each(states)('axe finds nothing to mend %s', async (_, reader) => {
    const page = await openDialog(STEADY, reader);
    await box(page, growth).check();
    await field(page, readers.lowest({ name: growth, scenario })).fill('20');
    await choice(page, look.fixed).check();
    await eventually(() => shownQuery(page)).toContain('height=');
    for (const form of ['frame', 'picture', 'link'] as const) {
      await tab(page, form).click();
      await expectAccessible(page);
    }
  });

  it('a phone scrolls only down, and gives a finger 44 px', async () => {
    const page = await openDialog(STEADY, PHONE);
    await box(page, growth).check();
    const over = () => dialogOf(page).evaluate((node) => node.scrollWidth - node.clientWidth);
    for (const form of ['frame', 'fitted', 'picture', 'link'] as const) {
      await tab(page, form).click();
      await eventually(over, form).toBe(0);
    }
    const controls = await page.evaluate(controlsOnPage);
    expect(controls.filter(({ main, inText, height }) => main && !inText && height < 44)).toEqual(
      [],
    );
  });
});
