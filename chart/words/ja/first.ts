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

/** What arrives with a workbench: the words of its chart and its cards. */
export const first = {
  ...drawn,
  ...told,
  ...reading,
  ...arrival,
  siteName: site.siteName,
  /** Of what the data say, that which stands on a chart and in a scenario’s sentence. */
  data: { ...series, ...presetTitles },
  cards: { ...card, ...drawn.cards },
  chart: { ...reading.chart, paths },
  joints: { ...drawn.joints, ...told.joints },
  parts: { ...drawn.parts, ...told.parts },
  effect: { ...drawn.effect, names: { ...effectNames, ...drawn.effect.names } },
  describe: { ...told.describe, ...drawn.describe },
  ui: { ...arrival.ui, ...reading.ui },
};
