import { isShare, type ScenarioNumber, type Series, type Year } from '../../model';
import type { CitedPreset } from '../../data/citePresets';
import { stepOf } from '../state/edits';
import type { Slider } from './field';

/** What sliders of a scenario are measured by. */
export interface Setting {
  series: Series;
  /** The last year shown. */
  to: Year;
}

/** Where people look for a growth, per cent a year. */
export const GROWTH: Slider = { min: -10, max: 15, step: 0.1 };

const POINTS: Slider = { min: -2, max: 2, step: 0.1 };
const SIZE: Slider = { min: -20, max: 50, step: 0.5 };
const HALF_LIFE: Slider = { min: 0.5, max: 30, step: 0.5 };
const YEARS: Slider = { min: 1, max: 20, step: 1 };
/** Beyond four fifths nothing was ever seen. */
const DEEPEST = 80;

/** The slider of a number, by what it is. */
export function sliderOf(
  { quantity, value, range }: Pick<ScenarioNumber, 'quantity' | 'value' | 'range'>,
  setting: Setting,
): Slider {
  switch (quantity) {
    case 'growth':
      return GROWTH;
    case 'points':
      return POINTS;
    case 'share':
      return SIZE;
    case 'years':
      return YEARS;
    case 'halfLife':
      return HALF_LIFE;
    case 'year': {
      const min = Math.max(range.min, lastOf(setting) + 1);
      return { min, max: Math.max(Math.min(range.max, setting.to), value, min + 1), step: 1 };
    }
    case 'money':
      return levelSlider(setting.series);
  }
}

/** The slider of a level: from nothing to five times the last one. */
function levelSlider(series: Series): Slider {
  const step = stepOf(series);
  const { value } = series.observations.at(-1)!;
  const max = isShare(series) ? 100 - step : Math.ceil((5 * value) / (10 * step)) * 10 * step;
  return { min: step, max, step };
}

/** The slider of a change a year: a tenth of the last level either way. */
export function changeSlider(series: Series): Slider {
  const step = stepOf(series) / 10;
  const most = tidy(Math.round(series.observations.at(-1)!.value / (10 * step)) * step);
  return { min: -most, max: most, step };
}

/** The slider of a preset's size: twice as far as its evidence goes. */
export function sizeSlider({ low, high }: Pick<CitedPreset, 'low' | 'high'>): Slider {
  const min = Math.min(0, Math.round(200 * low));
  const max = Math.max(0, Math.round(200 * high));
  return { min, max, step: max - min > 50 ? 1 : 0.1 };
}

/** The slider of a shock's depth, which is never less than what stays. */
export function depthSlider({ range }: Pick<ScenarioNumber, 'range'>): Slider {
  return { min: Math.ceil(tidy(200 * range.min)) / 2, max: DEEPEST, step: 0.5 };
}

/** The slider of what stays of a shock, which is never more than its depth. */
export function scarSlider({ range }: Pick<ScenarioNumber, 'range'>): Slider {
  return { min: 0, max: Math.max(tidy(100 * range.max), 0.5), step: 0.5 };
}

function lastOf({ series }: Setting): Year {
  return series.observations.at(-1)!.year;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toFixed(4));
}
