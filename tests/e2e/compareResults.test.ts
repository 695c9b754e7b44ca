import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually } from '../harness/browser';
import { ask } from '../harness/served';
import {
  column,
  gapView,
  order,
  reachField,
  referenceChoice,
  results,
  sortButton,
} from './compare';
import { atRest } from './rest';
import {
  addressSays,
  addressStays,
  cardOf,
  choose,
  chooseSeries,
  live,
  openWorkbench,
  parameter,
  words,
} from './workbench';

const { compare, ui } = words;
const NAMED = 'a=3.3&a.name=Steady&b=hold&b.name=Still&c=-2&c.name=Down&d=7&d.name=Up&to=2040';
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ').trim();
const sortOf = (page: Page, name: string) =>
  results(page)
    .getByRole('columnheader', { name: new RegExp(`^${name}`) })
    .getAttribute('aria-sort');
const isFocused = (node: Element) => node === document.activeElement;

describe('sorting the results', () => {
  it('goes by the telling end, then the other, then back, by pointer', async () => {
    const page = await openWorkbench(NAMED);
    const atFirst = ['Steady', 'Still', 'Down', 'Up'];
    await eventually(() => order(page)).toEqual(atFirst);
    await eventually(() => sortOf(page, 'In 2040')).toBeNull();
    await sortButton(page, 'In 2040').click();
    await eventually(() => order(page)).toEqual(['Up', 'Steady', 'Still', 'Down']);
    await eventually(() => sortOf(page, 'In 2040')).toBe('descending');
    await sortButton(page, 'In 2040').click();
    await eventually(() => order(page)).toEqual(['Down', 'Still', 'Steady', 'Up']);
    await eventually(() => sortOf(page, 'In 2040')).toBe('ascending');
    await sortButton(page, 'In 2040').click();
    await eventually(() => order(page)).toEqual(atFirst);
    await eventually(() => sortOf(page, 'In 2040')).toBeNull();
  });

  it('keeps the focus by keyboard, says the order aloud, and changes no letter', async () => {
    const page = await openWorkbench(NAMED);
    const button = sortButton(page, ui.doublesIn);
    await button.focus();
    await page.keyboard.press('Enter');
    await eventually(() => order(page)).toEqual(['Up', 'Steady', 'Still', 'Down']);
    await eventually(() => button.evaluate(isFocused)).toBe(true);
    const said = compare.results.sorted({ column: ui.doublesIn, descending: false });
    await page.getByRole('status').filter({ hasText: said }).waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await eventually(() => order(page)).toEqual(['Steady', 'Up', 'Still', 'Down']);
    await addressStays(page, 'a.name', 'Steady');
    expect(new URL(page.url()).search).toBe(`?${NAMED}`);
    await eventually(() => cardOf(page, 0).name.inputValue()).toBe('Steady');
  });

  it('follows the numbers while they change', async () => {
    const page = await openWorkbench(NAMED);
    await sortButton(page, 'In 2040').click();
    await cardOf(page, 2).number.fill('20');
    await eventually(() => order(page)).toEqual(['Down', 'Up', 'Steady', 'Still']);
  });
});

describe('the reference', () => {
  it('is what differences are taken from, in table, sentence and drawing', async () => {
    const page = await openWorkbench(NAMED);
    await eventually(() => column(page, 1)).toEqual(['+241.6', '0', '−83.1', '+795']);
    await referenceChoice(page).selectOption({ label: 'Steady' });
    await eventually(() => column(page, 1)).toEqual(['reference', '−241.6', '−324.7', '+554']);
    await eventually(async () =>
      plain(await gapView(page).getByRole('paragraph').first().textContent()),
    ).toBe('In 2040 “Up” is 554 bn US$ above “Steady”.');
    const labels = gapView(page).locator('.k-label');
    await eventually(async () =>
      (await labels.allTextContents()).map((text) => text.trim()),
    ).toEqual(['Steady', 'Still −241.6', 'Down −324.7', 'Up +554']);
    await addressSays(page, 'ref', 'a');
    await eventually(() => new URL(page.url()).search).toMatch(/&ref=a&to=2040$/);
  });

  it('is chosen by keyboard, kept by a reload, and given back by the back button', async () => {
    const page = await openWorkbench(NAMED);
    await referenceChoice(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await addressSays(page, 'ref', 'b');
    await page.reload();
    await live(page);
    await eventually(() => column(page, 1)).toContain('reference');
    await eventually(() => referenceChoice(page).inputValue()).toBe('b');
    await referenceChoice(page).selectOption({ value: '' });
    await addressSays(page, 'ref', null);
    await page.goBack();
    await eventually(() => referenceChoice(page).inputValue()).toBe('b');
  });

  it('stays the same scenario when another goes, and ends with it', async () => {
    const page = await openWorkbench(`${NAMED.replace('&to=', '&ref=c&to=')}`);
    await choose(page, 0, 'remove');
    await addressSays(page, 'ref', 'b');
    await eventually(() => column(page, 1)).toEqual(['+83.1', 'reference', '+878']);
    await choose(page, 1, 'remove');
    await addressSays(page, 'ref', null);
    await eventually(() => column(page, 1)).toEqual(['0', '+795']);
  });

  it('that is not there is set aside and said', async () => {
    const page = await openWorkbench('a=3&b=hold&ref=f&to=2040');
    await eventually(() => page.getByRole('note').textContent()).toContain(
      words.fault.names.plain.ref,
    );
    await eventually(() => referenceChoice(page).inputValue()).toBe('');
  });

  it('is in the page before any script, and in no address for machines', async () => {
    const html = await (await ask('/?a=3.3&a.name=Steady&b=hold&ref=b&to=2040')).text();
    expect(html).toContain('above “No change since 2018”');
    const answer = await ask('/api/v1/projection.json?a=3.3&ref=a&reach=300&to=2040');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).not.toMatch(/ref|reach/);
  });
});

describe('the level looked up', () => {
  it('says when each scenario crosses it, and stands in the address', async () => {
    const page = await openWorkbench(NAMED);
    const years = (reach: number) => [
      String(2018 + Math.ceil(Math.log(reach / 231.7) / Math.log(1.033))),
      compare.results.notBy({ year: '2040' }),
      compare.results.notBy({ year: '2040' }),
      String(2018 + Math.ceil(Math.log(reach / 231.7) / Math.log(1.07))),
    ];
    await eventually(() => column(page, 4)).toEqual(years(300));
    await eventually(() => parameter(page, 'reach')).toBeNull();
    await reachField(page).fill('400,5');
    await eventually(() => column(page, 4)).toEqual(years(400.5));
    await eventually(() => sortButton(page, 'Reaches 400.5').count()).toBe(1);
    await addressSays(page, 'reach', '400.5');
    await reachField(page).fill('400');
    await reachField(page).press('ArrowUp');
    await addressSays(page, 'reach', '410');
    await page.reload();
    await live(page);
    await eventually(() => reachField(page).inputValue()).toBe('410');
  });

  it('below the record is a fall', async () => {
    const page = await openWorkbench(NAMED);
    await reachField(page).fill('200');
    await eventually(() => sortButton(page, 'Falls to 200').count()).toBe(1);
    await eventually(async () => (await column(page, 4))[2]).toBe('2026');
  });

  it('keeps its place where nonsense is typed, and says what is allowed', async () => {
    const page = await openWorkbench(NAMED);
    const before = await column(page, 4);
    for (const typed of ['0', '-5', 'much', '', '2000000']) {
      await reachField(page).fill(typed);
      await reachField(page).blur();
      await eventually(() => results(page).getByRole('alert').textContent(), typed).toContain(
        'above 0',
      );
      await atRest(page);
      expect(await column(page, 4)).toEqual(before);
    }
  });

  it('is forgotten with the series it was meant for', async () => {
    const page = await openWorkbench('a=3&reach=900&to=2040');
    await chooseSeries(page, 'fdi');
    await addressSays(page, 'reach', null);
    await eventually(() => reachField(page).inputValue()).toBe('30');
  });
});
