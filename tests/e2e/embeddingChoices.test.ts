import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMBED_PARTS } from '../../model';
import { eventually } from '../harness/browser';
import { box, choice, dialogOf, field, openDialog, shownEmbed, shownQuery, tab } from './embedding';
import { STEADY, words } from './workbench';

const { embedding } = words;
const { readers, shown, look } = embedding;
const growth = words.cards.numbers.g;
const scenario = '3.3 % a year';
const with_ = (pair: string) => STEADY.replace('&to=', `&${pair}&to=`);

const inFrame = (page: Page) => dialogOf(page).frameLocator('iframe');

describe('each choice stands in the address', () => {
  it.each([
    ['to walk', readers.years, 'live=year'],
    ['to guess', readers.guess, 'guess=1'],
    ['a slider', growth, 'live=a.g'],
    ['no title', shown.parts.title, 'show=sentences_bands'],
    ['no sentences', shown.parts.sentences, 'show=title_bands'],
    ['no ranges', shown.parts.bands, 'show=title_sentences'],
    ['events', shown.parts.milestones, 'show=title_sentences_bands_milestones'],
    ['a table', shown.parts.table, 'show=title_sentences_bands_table'],
  ])('%s', async (_, name, pair) => {
    const page = await openDialog();
    await box(page, name).click();
    await eventually(() => shownQuery(page)).toBe(with_(pair));
    await box(page, name).click();
    await eventually(() => shownQuery(page)).toBe(STEADY);
  });

  it('nothing beside the chart', async () => {
    const page = await openDialog();
    for (const part of ['title', 'sentences', 'bands'] as const) {
      await box(page, shown.parts[part]).uncheck();
    }
    await eventually(() => shownQuery(page)).toBe(with_('show=chart'));
  });

  it('colours, language, data, and a height of one’s own', async () => {
    const page = await openDialog();
    await field(page, look.theme).selectOption('dark');
    await field(page, look.language).selectOption('ja');
    await choice(page, embedding.data.follows).check();
    await choice(page, look.fixed).check();
    await field(page, look.px).fill('500');
    await eventually(() => shownQuery(page)).toBe(
      with_('lang=ja&theme=dark&height=500').replace('data=1&', ''),
    );
    await eventually(() => inFrame(page).locator('html').getAttribute('lang')).toBe('ja');
    const code = field(page, embedding.forms.frame.field);
    await eventually(() => code.inputValue()).toContain('（2040年まで）');
    expect(await code.inputValue()).toContain('height="500"');
  });

  it('all of it at once, as the embed reads it', async () => {
    const page = await openDialog();
    for (const name of [readers.years, readers.guess, growth]) await box(page, name).check();
    for (const part of EMBED_PARTS) await box(page, shown.parts[part]).check();
    await field(page, readers.lowest({ name: growth, scenario })).fill('0');
    await field(page, readers.highest({ name: growth, scenario })).fill('6,5');
    await tab(page, 'fitted').click();
    await eventually(async () => (await shownEmbed(page)).options).toEqual({
      live: [{ scenario: 'a', key: 'g', limits: { min: 0, max: 6.5 } }],
      ...{ inspector: true, guess: true, show: EMBED_PARTS, height: 'auto', follows: false },
    });
    expect((await shownEmbed(page)).faults).toEqual([]);
    const slider = inFrame(page).getByRole('slider', {
      name: new RegExp(growth),
      includeHidden: true,
    });
    await eventually(() => slider.getAttribute('max')).toBe('6.5');
  });
});

describe('what cannot be meant', () => {
  it('limits that exclude each other keep their slider locked, and are said', async () => {
    const page = await openDialog();
    await box(page, growth).check();
    await eventually(() => shownQuery(page)).toBe(with_('live=a.g'));
    const lowest = field(page, readers.lowest({ name: growth, scenario }));
    expect(await lowest.inputValue()).toBe('−10');
    await lowest.fill('20');
    await dialogOf(page).getByRole('alert').filter({ hasText: readers.order }).waitFor();
    expect(await lowest.getAttribute('aria-invalid')).toBe('true');
    await eventually(() => shownQuery(page)).toBe(STEADY);
    await lowest.fill('many');
    await dialogOf(page)
      .getByRole('alert')
      .filter({ hasText: 'A number from −50 to 100' })
      .waitFor();
    await lowest.fill('1');
    await eventually(() => shownQuery(page)).toBe(with_('live=a.g_1_15'));
    await eventually(() => dialogOf(page).getByRole('alert').count()).toBe(0);
  });

  it('a scenario outside its own limits starts inside them, and that is said', async () => {
    const page = await openDialog();
    await box(page, growth).check();
    await field(page, readers.lowest({ name: growth, scenario })).fill('5');
    const status = dialogOf(page).getByRole('status');
    await status
      .filter({ hasText: embedding.preview.changed })
      .filter({ hasText: '3.3' })
      .waitFor();
    await eventually(() => shownQuery(page)).toBe(with_('live=a.g_5_15').replace('a=3.3', 'a=5'));
    await inFrame(page).getByRole('img', { name: /\S/ }).first().waitFor();
    expect(await inFrame(page).getByText(words.fault.heading).count()).toBe(0);
  });

  it.each([
    ['99999', '2000'],
    ['3', '160'],
  ])('a height of %s px is brought back to %s, and that is said', async (typed, used) => {
    const page = await openDialog();
    await choice(page, look.fixed).check();
    await field(page, look.px).fill(typed);
    await dialogOf(page)
      .getByRole('alert')
      .filter({ hasText: `${used} px is used` })
      .waitFor();
    await eventually(() => shownQuery(page)).toBe(with_(`height=${used}`));
    const code = field(page, embedding.forms.frame.field);
    expect(await code.inputValue()).toContain(`height="${used}"`);
  });
});
