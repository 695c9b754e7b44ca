import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeComparison, headlineOf, titleOf } from '../../chart/text/describe';
import { fixedHeight } from '../../chart/text/frameHeight';
import { eventually } from '../harness/browser';
import { compute } from '../harness/expected';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, origin } from '../harness/served';
import { box, button, dialogOf, field, openDialog, preview, shownQuery, tab } from './embedding';
import { clipboard } from './share';
import { STEADY, words } from './workbench';

const { embedding } = words;
const { forms, host, readers } = embedding;
const room = String(fixedHeight(compute(STEADY), words));
const address = `${origin}/embed?${STEADY}`;

/** Presses a button and returns what the clipboard then holds. */
async function copied(page: Page, name: string, said: string): Promise<string> {
  await button(page, name).click();
  await dialogOf(page).getByRole('status').filter({ hasText: said }).waitFor({ state: 'attached' });
  return clipboard(page);
}

describe('what is taken away', () => {
  it('is the frame alone', async () => {
    const page = await openDialog(STEADY, { clipboard: true });
    const code = readMarkup(await copied(page, forms.frame.copy, forms.frame.copied));
    const [frame, ...more] = elementsNamed(code, 'iframe');
    expect([more, elementsNamed(code, 'script')]).toEqual([[], []]);
    expect(Object.fromEntries(frame!.attributes)).toMatchObject({
      src: address,
      width: '100%',
      height: room,
      title: `${headlineOf(compute(STEADY), words)} · ${words.siteName}`,
      loading: 'lazy',
    });
  });

  it('is the frame with the script that fits it, which the preview follows', async () => {
    const page = await openDialog(STEADY, { clipboard: true });
    await tab(page, 'fitted').click();
    const code = readMarkup(await copied(page, forms.fitted.copy, forms.fitted.copied));
    const [frame] = elementsNamed(code, 'iframe');
    const query = STEADY.replace('&to=', '&height=auto&to=');
    expect(frame!.attributes.get('src')).toBe(`${origin}/embed?${query}`);
    const [script] = elementsNamed(code, 'script');
    expect(script!.attributes.get('src')).toBe(`${origin}/embed.js`);
    expect((await ask('/embed.js')).status).toBe(200);
    await eventually(() => shownQuery(page)).toBe(query);
    const needed = () =>
      dialogOf(page)
        .frameLocator('iframe')
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    const given = () => preview(page).evaluate((frame) => frame.clientHeight);
    await eventually(async () => (await given()) - (await needed())).toBe(0);
    expect(await given()).toBeLessThan(Number(room));
  });

  it('is the picture that leads to the embed, in words too', async () => {
    const page = await openDialog(STEADY, { clipboard: true });
    await tab(page, 'picture').click();
    await field(page, forms.picture.size).selectOption('og');
    const { copy, copied: done, copyAlternative, copiedAlternative, copyAddress } = forms.picture;
    const code = readMarkup(await copied(page, copy, done));
    const [link] = elementsNamed(code, 'a');
    expect(link!.attributes.get('href')).toBe(address);
    const [image] = elementsNamed(code, 'img');
    const alt = describeComparison(compute(STEADY), words);
    expect(image!.attributes.get('alt')).toBe(alt);
    expect(image!.attributes.get('width')).toBe('1200');
    const picture = await ask(image!.attributes.get('src')!.slice(origin.length), {
      redirect: 'manual',
    });
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(await copied(page, copyAlternative, copiedAlternative)).toBe(alt);
    expect(await copied(page, copyAddress, forms.link.copied)).toBe(address);
    const shown = dialogOf(page).getByRole('img', { name: alt });
    const width = () =>
      shown.evaluate((node) => (node instanceof HTMLImageElement ? node.naturalWidth : 0));
    await eventually(width).toBe(1200);
    for (const format of ['png', 'svg'] as const) {
      const name = forms.picture.file({ format: words.ui.formats[format] });
      const file = dialogOf(page).getByRole('link', { name });
      const direct = await ask((await file.getAttribute('href'))!, { redirect: 'manual' });
      expect(direct.status).toBe(200);
    }
  });

  it('is the address, as a QR code too, and the link for working', async () => {
    const page = await openDialog(STEADY, { clipboard: true });
    await tab(page, 'link').click();
    expect(await copied(page, forms.link.copy, forms.link.copied)).toBe(address);
    const work = await copied(page, forms.link.copyWorkbench, forms.link.copiedWorkbench);
    expect(work).toBe(`${origin}/?${STEADY}`);
    await dialogOf(page).getByRole('img', { name: forms.link.qr }).waitFor();
  });

  it('gives no result away to readers who are to guess it', async () => {
    const page = await openDialog(STEADY, { clipboard: true });
    await box(page, readers.guess).check();
    const code = await copied(page, forms.frame.copy, forms.frame.copied);
    expect(code).toContain(`title="${titleOf(compute(STEADY), words)} · ${words.siteName}"`);
    expect(code).not.toContain('473');
    await tab(page, 'picture').click();
    await dialogOf(page).getByText(forms.picture.shows).waitFor();
  });
});

describe('a host', () => {
  it.each([
    ['own', 'fitted', 'script'],
    ['moodle', 'frame', room],
    ['canvas', 'frame', room],
    ['wordpress', 'link', '200 to 1000 px'],
    ['sites', 'link', room],
    ['notion', 'link', '/embed'],
    ['powerpoint', 'picture', 'SVG'],
    ['slides', 'picture', 'PNG'],
  ] as const)('%s is told how, and in which form', async (id, form, said) => {
    const page = await openDialog();
    await field(page, host.label).selectOption({ label: host.names[id] });
    await eventually(() => tab(page, form).getAttribute('aria-selected')).toBe('true');
    const help = host.help[id]({ height: room });
    expect(help).toContain(said);
    await dialogOf(page).getByRole('status').filter({ hasText: help }).waitFor();
    if (form !== 'picture') return;
    expect(await field(page, forms.picture.size).inputValue()).toBe('slide');
  });
});
