import type { arrival } from './en/arrival';
import type { card } from './en/card';
import type { drawn } from './en/drawn';
import type { effectNames } from './en/effectNames';
import type { paths } from './en/paths';
import type { reading } from './en/reading';
import type { site } from './en/site';
import type { told } from './en/told';
import type { Widened } from './widened';

interface FirstParts {
  arrival: Widened<typeof arrival>;
  card: Widened<typeof card>;
  /** Of what the data say, that which stands on a chart and in a scenario’s sentence. */
  data: Readonly<Record<string, string>>;
  drawn: Widened<typeof drawn>;
  effectNames: Widened<typeof effectNames>;
  paths: Widened<typeof paths>;
  reading: Widened<typeof reading>;
  site: Pick<Widened<typeof site>, 'siteName'>;
  told: Widened<typeof told>;
}

/** What arrives with a workbench: the words of its chart and its cards. */
export function firstOf(parts: FirstParts) {
  const { arrival, card, data, drawn, effectNames, paths, reading, site, told } = parts;
  return {
    ...drawn,
    ...told,
    ...reading,
    ...arrival,
    siteName: site.siteName,
    data,
    cards: { ...card, ...drawn.cards },
    chart: { ...reading.chart, paths },
    joints: { ...drawn.joints, ...told.joints },
    parts: { ...drawn.parts, ...told.parts },
    effect: { ...drawn.effect, names: { ...effectNames, ...drawn.effect.names } },
    describe: { ...told.describe, ...drawn.describe },
    ui: { ...arrival.ui, ...reading.ui },
  };
}
