import {
  estimateDrift,
  exp,
  isError,
  levelPercent,
  meanFan,
  pairs,
  tTable,
  type Band,
  type Projection,
} from '../../../model';
import type { Words } from '../../words';
import { formatRangeEnd, formatYear } from '../format';
import { asNumber, equation, rounded, type Quantity, type Step } from './equation';

/** Where the ends of each drawn range come from. */
export function rangeSteps(projection: Projection, words: Words): Step[] {
  const end = projection.points.at(-1)!;
  if (end.bands.length === 0) return [];
  return projection.series.behaviour === 'reverts'
    ? aroundMean(projection, end.bands, words)
    : aroundPath(projection, end.bands, words);
}

function aroundPath(
  { series, scenario, points }: Projection,
  bands: readonly Band[],
  words: Words,
) {
  const drift = estimateDrift({ observations: pairs(series) });
  if (isError(drift) || drift.s === null || drift.S === null) return [];
  const { S, s, T, df } = drift;
  const h = points.length - 1;
  const trend = scenario.growth.kind === 'drift';
  const spread = trend ? `√(${h} × (1 + ${h} ÷ ${T}))` : `√${h}`;
  const root = Math.sqrt(trend ? h * (1 + h / T) : h);
  const ends = endsOf({ points, bands, df, s, spread, root }, words);
  const strays = equation({
    numbers: [rounded(S, 5, words)],
    write: ([sum]) => `√(${sum} ÷ ${df})`,
    compute: ([sum = 0]) => Math.sqrt(sum / df),
    result: s,
    show: asNumber(words),
  });
  return [{ says: words.method.steps.strays, formula: strays.formula }, ...ends];
}

function aroundMean({ series, points }: Projection, bands: readonly Band[], words: Words) {
  const observations = pairs(series);
  const fan = meanFan({ observations, level: levelPercent(bands[0]!.level) });
  if (isError(fan)) return [];
  const { s, df } = fan;
  const count = observations.length;
  const [spread, root] = [`√(1 + 1 ÷ ${count})`, Math.sqrt(1 + 1 / count)];
  return endsOf({ points, bands, df, s, spread, root }, words);
}

interface Around {
  points: Projection['points'];
  bands: readonly Band[];
  df: number;
  s: number;
  /** What the horizon multiplies the strays by, as written and as a number. */
  spread: string;
  root: number;
}

function endsOf({ points, bands, df, s, spread, root }: Around, words: Words): Step[] {
  const end = points.at(-1)!;
  const { steps } = words.method;
  return bands.map(({ level, lower, upper }) => {
    const t = tTable({ levels: [levelPercent(level)], df: [df] }).t[0]![0]!;
    const numbers: Quantity[] = [
      rounded(end.value, 1, words),
      rounded(t, 3, words),
      rounded(s, 4, words),
    ];
    const [centre, times, strays] = [0, 1, 2].map((i) => numbers[i]!);
    const reach = (x: number, k: number, v: number, sign: 1 | -1) => x * exp(sign * k * v * root);
    const both = equation({
      numbers: [centre!, times!, strays!],
      write: ([x, k, v]) => `${x} × e^(± ${k} × ${v} × ${spread})`,
      // Both ends must come out as they are shown; the one that does not decides.
      compute: ([x = 0, k = 0, v = 0]) => {
        const [low, high] = [reach(x, k, v, -1), reach(x, k, v, 1)];
        return formatRangeEnd(low, words) === formatRangeEnd(lower, words) ? high : NaN;
      },
      result: upper,
      show: (value) => formatRangeEnd(value, words),
    });
    const [, formula, sign] = /^(.*)([=≈]\s)/u.exec(both.formula) ?? ['', '', ''];
    const ends = steps.ends({
      lower: formatRangeEnd(lower, words),
      upper: formatRangeEnd(upper, words),
    });
    const says = steps.range({ label: words.bandLabel[level], year: formatYear(end.year) });
    return { says, formula: `${formula}${sign}${ends}` };
  });
}
