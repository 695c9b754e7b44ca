import { describe, expect, it } from 'vitest';
import { eventually, openPage } from '../harness/browser';
import { ask } from '../harness/served';
import { atRest } from './rest';
import {
  STEADY,
  addressSays,
  addressStays,
  cardOf,
  cellsOf,
  chartOf,
  dragTo,
  labelOf,
  lineOf,
  live,
  openWorkbench,
  pictureAtRest,
  pictureOf,
  sentences,
  words,
} from './workbench';

describe('arriving', () => {
  it('finds the chart, its sentences and its numbers in the HTML', async () => {
    const html = await (await ask('/')).text();
    expect(html).toContain('role="img"');
    expect(html).toContain('class="k-line');
    for (const text of [words.notice, words.ui.results, words.ui.figures, words.ui.reading]) {
      expect(html).toContain(text);
    }
  });

  it('finds the whole page without script', async () => {
    const page = await openPage('/', { javaScript: false });
    expect(await chartOf(page).count()).toBe(1);
    expect(await lineOf(page, 0).isVisible()).toBe(true);
    expect(await sentences(page).allTextContents()).toHaveLength(2);
    expect(await cellsOf(page, 1)).toContain('231.7');
    expect(await page.getByText(words.notice).isVisible()).toBe(true);
    const figures = page.getByRole('region', { name: words.ui.figures }).getByRole('listitem');
    expect(await figures.count()).toBe(6);
    expect(await cardOf(page, 0).slider.isDisabled()).toBe(true);
  });

  it.each([1280, 390])('sees the same before and after the script, %i px wide', async (width) => {
    const quiet = await openPage('/', { width, javaScript: false });
    const served = await quiet.getByRole('main').innerText();
    const page = await openWorkbench('', { width });
    const words = (text: string | null) => text?.match(/\p{L}{4,}/gu)?.sort();
    expect(await cardOf(page, 0).slider.isEnabled()).toBe(true);
    await atRest(page);
    expect(new Set(words(await page.getByRole('main').innerText()))).toEqual(
      new Set(words(served)),
    );
  });

  it('leaves the address as it was', async () => {
    const page = await openWorkbench('utm_source=mail');
    await addressStays(page, 'utm_source', 'mail');
    expect(new URL(page.url()).search).toBe('?utm_source=mail');
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
});

describe('the growth of a scenario', () => {
  it('changes line, sentence, result, label and address while the slider moves', async () => {
    const page = await openWorkbench(STEADY);
    const { slider, sentence, number } = cardOf(page, 0);
    const path = await lineOf(page, 0).getAttribute('d');
    await dragTo(page, slider, 6);
    const percent = await number.inputValue();
    expect(Number(percent)).toBeCloseTo(6, 0);
    const growth = `${percent}\u00a0%`;
    const value = 231.7 * (1 + Number(percent) / 100) ** 22;
    await eventually(() => lineOf(page, 0).getAttribute('d')).not.toBe(path);
    await eventually(() => sentence.textContent()).toBe(
      words.sentence.grows({ subject: 'Trade', growth, last: '2018' }).replace(/[[\]]/g, ''),
    );
    await eventually(() => cellsOf(page, 0)).toEqual([
      value.toFixed(1),
      `+${(value - 231.7).toFixed(1)}`,
      growth,
      words.ui.years({ years: (Math.log(2) / Math.log1p(Number(percent) / 100)).toFixed(0) }),
      String(2018 + Math.ceil(Math.log(300 / 231.7) / Math.log1p(Number(percent) / 100))),
    ]);
    await eventually(() => labelOf(page, 0).textContent()).toBe(
      `${words.rule.constant({ growth })} ${value.toFixed(1)}`,
    );
    await addressSays(page, 'a', String(Number(percent)));
  });

  it('is the same after a reload, and goes back and forward', async () => {
    const page = await openWorkbench(STEADY);
    const before = await pictureAtRest(page);
    await dragTo(page, cardOf(page, 0).slider, -4);
    await addressSays(page, 'a', await cardOf(page, 0).slider.inputValue());
    const after = await pictureAtRest(page);
    expect(after).not.toEqual(before);
    await page.reload();
    await live(page);
    await eventually(() => pictureOf(page)).toEqual(after);
    await page.goBack();
    await live(page);
    await eventually(() => pictureOf(page)).toEqual(before);
    await page.goForward();
    await eventually(() => pictureOf(page)).toEqual(after);
  });

  it('is reached and moved by keyboard alone', async () => {
    const page = await openWorkbench(STEADY);
    const { slider, number, sentence } = cardOf(page, 0);
    const focused = () => slider.evaluate((node) => node === document.activeElement);
    for (let tabs = 0; tabs < 60 && !(await focused()); tabs++) await page.keyboard.press('Tab');
    await eventually(() => focused()).toBe(true);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      await page.keyboard.press(key);
    }
    await eventually(() => slider.getAttribute('aria-valuetext')).toBe('3.5\u00a0% a year');
    await page.keyboard.press('Home');
    await eventually(() => sentence.textContent()).toContain('shrinks 10.0\u00a0%');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await eventually(() => number.inputValue()).toBe('−9.9');
    await addressSays(page, 'a', '-9.9');
  });

  it('is typed with a decimal comma', async () => {
    const page = await openWorkbench(STEADY);
    const { number, sentence } = cardOf(page, 0);
    await number.fill('4,25');
    await eventually(() => sentence.textContent()).toContain('4.25\u00a0%');
    await number.press('Enter');
    await eventually(() => number.inputValue()).toBe('4.25');
    await eventually(() => number.getAttribute('aria-invalid')).toBe('false');
    await addressSays(page, 'a', '4.25');
  });

  it('keeps picture and text where nonsense is typed, and says what is allowed', async () => {
    const page = await openWorkbench(STEADY);
    const { number, root } = cardOf(page, 0);
    const before = await pictureAtRest(page);
    for (const typed of ['four', '', '1e9', '101', '-50.1', '3 3']) {
      await number.fill(typed);
      await number.blur();
      await eventually(() => number.getAttribute('aria-invalid'), typed).toBe('true');
      await eventually(() => root.getByRole('alert').textContent()).toBe(
        words.cards.allowed.growth({ min: '−50', max: '100', unit: '%' }),
      );
      const described = await number.getAttribute('aria-describedby');
      await eventually(() => root.getByRole('alert').getAttribute('id')).toBe(described);
      expect(await pictureAtRest(page)).toEqual(before);
      expect(await number.inputValue()).toBe(typed);
      await addressStays(page, 'a', '3.3');
      await number.press('Escape');
      await eventually(() => number.inputValue()).toBe('3.3');
      await eventually(() => root.getByRole('alert').count()).toBe(0);
    }
  });

  it('takes the place of a text that was refused once it changes elsewhere', async () => {
    const page = await openWorkbench(STEADY);
    const { number, slider, root } = cardOf(page, 0);
    await number.fill('four');
    await slider.press('ArrowRight');
    await eventually(() => number.inputValue()).toBe('3.4');
    await eventually(() => root.getByRole('alert').count()).toBe(0);
  });
});
