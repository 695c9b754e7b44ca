import {
  displayContributions,
  isError,
  project,
  type Displayed,
  type Projection,
  type Year,
} from '../../model';
import { effectName } from '../text/effectWords';
import { displayDecimals } from '../text/format';
import { nameOf } from '../text/scenarioWords';
import { lookOf } from '../theme';
import type { Words } from '../words';
import type { Look } from './types';

/** A scenario's difference from growth alone in one year, shared out: exactly and as it is shown. */
export interface Split {
  scenario: Projection['scenario']['id'];
  look: Look;
  name: string;
  year: Year;
  /** In the order of the scenario; `value` in the series' unit, exact. */
  parts: readonly { name: string; value: number }[];
  /** The same rounded so that what is shown adds up to the last digit. */
  shown: Displayed;
  /** Decimals of what is shown; below nought, rounded to tens, hundreds … */
  decimals: number;
}

/**
 * Shares out what a scenario's levers and shocks make in a year after the last published figure;
 * null where it has none, or where nothing is computed for that year.
 */
export function contributionsOf(projection: Projection, year: Year, words: Words): Split | null {
  const { scenario, series, presets } = projection;
  // A path to a nearer horizon is the beginning of the same path.
  const at =
    year === projection.summary.year ? projection : project(series, scenario, year, presets);
  if (isError(at) || at.summary.contributions.length === 0 || at.points.length < 2) return null;
  const { contributions, value, baseline } = at.summary;
  const values = contributions.map((part) => part.value);
  const decimals = displayDecimals([value, baseline, ...values]);
  return {
    scenario: scenario.id,
    look: lookOf(scenario),
    name: nameOf(projection, words),
    year,
    parts: contributions.map((part) => {
      const name = effectName(part, presets, words);
      const assumed = presets.some(({ id, assumption }) => id === part.id && assumption);
      return {
        name: assumed ? words.compare.contributions.assumption({ name }) : name,
        value: part.value,
      };
    }),
    shown: displayContributions(values, value, baseline, decimals),
    decimals,
  };
}

/** Running sums from nought: where each part begins and ends, in the series' unit. */
export function runningSums({ parts }: Pick<Split, 'parts'>): number[] {
  const sums = [0];
  for (const { value } of parts) sums.push(sums.at(-1)! + value);
  return sums;
}
