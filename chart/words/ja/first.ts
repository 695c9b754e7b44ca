import { firstOf } from '../firstOf';
import { arrival } from './arrival';
import { card } from './card';
import { presetTitles } from './data/presetTitles';
import { series } from './data/series';
import { drawn } from './drawn';
import { effectNames } from './effectNames';
import { paths } from './paths';
import { reading } from './reading';
import { site } from './site';
import { told } from './told';

/** What arrives with a workbench, in this language. */
export const first = firstOf({
  ...{ arrival, card, drawn, effectNames, paths, reading, site, told },
  data: { ...series, ...presetTitles },
});
