import { describe, it } from 'vitest';
import { catalogue } from '../../data';
import { eventually } from '../harness/browser';
import {
  STEADY,
  addressSays,
  cardOf,
  cellsOf,
  chooseSeries,
  notice,
  openWorkbench,
  parameter,
  words,
} from './workbench';

const single = catalogue.series['exports-malaysia']!;

describe('another series', () => {
  it('takes the rules, names and horizon along', async () => {
    const page = await openWorkbench(`${STEADY.replace('&to=', '&a.name=Mine&to=')}`);
    await chooseSeries(page, 'fdi');
    await addressSays(page, 'series', 'fdi');
    await eventually(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(
      words.chartTitle({ series: catalogue.series['fdi']!.title, to: '2040' }),
    );
    await eventually(() => cardOf(page, 0).name.inputValue()).toBe('Mine');
    await eventually(() => parameter(page, 'a')).toBe('3.3');
    await eventually(() => notice(page).count()).toBe(0);
  });

  it('is drawn in its own unit', async () => {
    const page = await openWorkbench('series=fdi-share&a=mean&to=2030');
    const { unit } = catalogue.series['fdi-share']!;
    await eventually(() => page.getByText(unit).first().isVisible()).toBe(true);
    const heading = words.compare.results.at({ year: '2030', unit: '%' });
    await eventually(() =>
      page.getByRole('columnheader', { name: heading, exact: true }).count(),
    ).toBe(1);
  });

  it('with one figure says which rules it cannot support, and why', async () => {
    const page = await openWorkbench('a=trend&b=3&to=2040');
    await chooseSeries(page, single.id);
    const used = words.fault.instead({ used: 'hold' });
    const sentence = words.fault.E_OBS_COUNT({
      ...{ parameter: words.fault.names.scenario.rule({ id: 'A' }), value: 'trend' },
      ...{ allowed: '', instead: used },
    });
    await eventually(() => notice(page).textContent()).toContain(sentence);
    await cardOf(page, 0).more.click();
    for (const rule of ['trend', 'trend.ols', 'mean'] as const) {
      const option = cardOf(page, 0).rule.getByRole('option', { name: words.ui.rules[rule] });
      await eventually(() => option.isDisabled()).toBe(true);
      await eventually(() => option.textContent()).toContain(words.ui.ruleNeedsTwo);
    }
    for (const rule of ['constant', 'hold'] as const) {
      const option = cardOf(page, 0).rule.getByRole('option', { name: words.ui.rules[rule] });
      await eventually(() => option.isDisabled()).toBe(false);
    }
    await eventually(() => cardOf(page, 0).rule.inputValue()).toBe('hold');
    await eventually(() => cardOf(page, 0).range.count()).toBe(0);
    await eventually(async () => (await cellsOf(page, 0))[0]).toBe(
      single.observations[0]!.value.toFixed(1),
    );
  });

  it('opens on its own rules where nobody has set any', async () => {
    const page = await openWorkbench();
    await chooseSeries(page, single.id);
    await addressSays(page, 'a', 'hold');
    await eventually(() => notice(page).count()).toBe(0);
  });
});
