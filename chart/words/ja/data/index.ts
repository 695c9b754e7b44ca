import type { Words } from '../..';
import { checks } from './checks';
import { figures } from './figures';
import { findings } from './findings';
import { findingsInvestment } from './findingsInvestment';
import { findingsRelations } from './findingsRelations';
import { milestones } from './milestones';
import { outside } from './outside';
import { presets } from './presets';
import { presetTitles } from './presetTitles';
import { series } from './series';
import { sources } from './sources';

/** What the data say in words, by their English text. */
export const data: Words['data'] = {
  ...series,
  ...presetTitles,
  ...presets,
  ...milestones,
  ...checks,
  ...sources,
  ...outside,
  ...figures,
  ...findings,
  ...findingsInvestment,
  ...findingsRelations,
};
