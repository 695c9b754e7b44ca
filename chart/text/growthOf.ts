import {
  cagr,
  estimateDrift,
  estimateOls,
  growthOfTotal,
  isError,
  pairs,
  splitOf,
  type Anchor,
  type Growth,
  type PartGrowth,
  type Series,
} from '../../model';

/**
 * The growth a rule means in its first year, a fraction; zero for rules that name a level. A part
 * starts `from` its share of the total, which is not its own last observation.
 */
export function growthOf(
  growth: Growth,
  series: Series,
  from: Anchor = series.observations.at(-1)!,
): number {
  switch (growth.kind) {
    case 'constant':
      return growth.g;
    case 'hold':
      return 0;
    case 'linear':
      return growth.d / from.value;
    case 'phased':
      return growth.segments[0]?.g ?? 0;
    case 'fading':
    case 'logistic':
      return growth.g0;
    case 'drift': {
      const observations = pairs(series);
      const ols = growth.estimator === 'ols';
      const estimate = ols ? estimateOls({ observations }) : estimateDrift({ observations });
      return isError(estimate) ? 0 : estimate.g;
    }
    case 'drawn':
      return growth.anchors[0] ? paceTo(growth.anchors[0], from) : 0;
    case 'target':
      return paceTo(growth, from);
    case 'parts':
      return growthOfParts(growth.parts, series, from);
  }
}

/** The constant growth from a level to another in a year; zero where there is none. */
function paceTo({ year, value }: Anchor, from: Anchor): number {
  const pace = cagr({ v0: from.value, v1: value, years: year - from.year });
  return isError(pace) ? 0 : pace.g;
}

function growthOfParts(rules: readonly PartGrowth[], series: Series, total: Anchor): number {
  const levels = splitOf(series)?.observations.map(({ value }) => value) ?? [];
  const whole = levels.reduce((sum, level) => sum + level, 0);
  const growths = series.parts.map((part, i) => {
    const rule = rules.find(({ id }) => id === part.id);
    const start = { year: total.year, value: (total.value * levels[i]!) / whole };
    return rule ? growthOf(rule.growth, part, start) : 0;
  });
  const found = growthOfTotal({ parts0: levels, growth: growths });
  return isError(found) ? 0 : found.g;
}
