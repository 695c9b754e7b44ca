import { numberShown, unitAfter, writtenNumber } from '../../../chart/text/numberText';
import { liveNumbers, SCENARIO_IDS, type LiveNumber } from '../../../model';
import { part } from './markup';
import type { Page } from './page';
import type { State } from './state';

/**
 * Lets the sliders move what their educator left live. A slider that is not in the list has no
 * effect, whatever stands on the page.
 */
export function followSliders(page: Page, state: State, live: readonly LiveNumber[]): void {
  for (const { scenario: id, key, limits } of live) {
    const slider = page.main.querySelector<HTMLInputElement>(`[id="${id}.${key}"]`);
    if (!slider || !SCENARIO_IDS.includes(id)) continue;
    slider.addEventListener('input', () => {
      const projection = state.projectionOf(id);
      if (!projection) return;
      const { scenario, series } = projection;
      const number = liveNumbers(scenario, series, 0).find((one) => one.key === key);
      if (!number) return;
      const asked = slider.valueAsNumber;
      const shown = limits ? Math.min(Math.max(asked, limits.min), limits.max) : asked;
      const value = numberShown(number, shown);
      const taken = state.move(number.with(value));
      const refusal = part(page.main, 'refusal');
      if (refusal) refusal.textContent = taken ? '' : page.words.embed.refused;
      if (!taken) return;
      const written = `${writtenNumber(number, value)}${unitAfter(number, value, series, page.words)}`;
      slider.setAttribute('aria-valuetext', written);
      const output = slider.parentElement?.querySelector('output');
      if (output) output.textContent = written;
      page.show();
    });
  }
}
