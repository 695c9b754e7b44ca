import { growthOf } from '../../chart/text/growthOf';
import { shownNumber, unitAfter, writtenNumber } from '../../chart/text/numberText';
import { effectName } from '../../chart/text/effectWords';
import type { Words } from '../../chart/words';
import { presets } from '../../data/presets';
import { liveNumbers, type LiveNumber, type Projection, type ScenarioNumber } from '../../model';
import { numberName } from '../cards/numberName';
import { changeSlider, sizeSlider, sliderOf } from '../cards/sliders';
import type { Slider } from '../cards/field';

/** One slider of an embed, in the unit people see. */
export interface SliderRow extends Slider {
  /** The scenario's letter and the number's key: "a.levers.0.size". */
  path: string;
  name: string;
  value: number;
  written: string;
}

/** The sliders of one scenario, in the order of its numbers. */
export function sliderRows(
  projection: Projection,
  live: readonly LiveNumber[],
  words: Words,
): SliderRow[] {
  const { scenario, series, summary } = projection;
  const pace = growthOf(scenario.growth, series);
  return liveNumbers(scenario, series, Math.round(pace * 10_000) / 10_000).flatMap((number) => {
    const chosen = live.find((one) => one.scenario === scenario.id && one.key === number.key);
    if (!chosen) return [];
    const span = spanOf(number, projection, summary.year);
    const value = shownNumber(number, number.value);
    const { min, max } = chosen.limits ?? {
      min: Math.min(span.min, value),
      max: Math.max(span.max, value),
    };
    return [
      {
        ...{ min, max, step: span.step, value },
        path: `${scenario.id}.${number.key}`,
        name: [numberName(number.key, words), effectOf(number, projection, words)]
          .filter((part) => part !== '')
          .join(', '),
        written: `${writtenNumber(number, number.value)}${unitAfter(number, number.value, series, words)}`,
      },
    ];
  });
}

/** What people usually look for, in steps that a thumb can set. */
function spanOf(number: ScenarioNumber, { scenario, series }: Projection, to: number): Slider {
  const lever = /^levers\.(\d+)\.size$/.exec(number.key)?.[1];
  const preset = presets.find(({ id }) => id === scenario.levers[Number(lever)]?.id);
  if (preset && number.quantity === 'share') return sizeSlider(preset);
  return number.key === 'd' ? changeSlider(series) : sliderOf(number, { series, to });
}

/** What a lever or a shock is called whose number it is; empty for a number of the rule. */
function effectOf(
  { key }: ScenarioNumber,
  { scenario, presets: notes }: Projection,
  words: Words,
): string {
  const [, kind, i] = /^(levers|shocks)\.(\d+)\./.exec(key) ?? [];
  if (kind !== 'levers' && kind !== 'shocks') return '';
  const effect = scenario[kind][Number(i)];
  return effect ? effectName(effect, notes, words) : '';
}
