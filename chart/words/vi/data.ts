import { checks } from './data/checks';
import { milestones } from './data/milestones';
import { outside } from './data/outside';
import { presets } from './data/presets';
import { presetTitles } from './data/presetTitles';
import { series } from './data/series';
import { sources } from './data/sources';
import { figures } from './figures';

/** What the data say in words, in Vietnamese, by their English text. */
export const data: Readonly<Record<string, string>> = {
  ...series,
  ...presetTitles,
  ...presets,
  ...milestones,
  ...checks,
  ...sources,
  ...outside,
  ...figures,
};
