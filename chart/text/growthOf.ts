import {
  cagr,
  estimateDrift,
  estimateOls,
  isError,
  pairs,
  type Anchor,
  type Growth,
  type Series,
} from '../../model';

/** The growth a rule means in its first year, a fraction; zero for rules that name a level. */
export function growthOf(growth: Growth, series: Series): number {
  const last = series.observations.at(-1)!;
  switch (growth.kind) {
    case 'constant':
      return growth.g;
    case 'hold':
      return 0;
    case 'linear':
      return growth.d / last.value;
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
      return growth.anchors[0] ? paceTo(growth.anchors[0], series) : 0;
    case 'target':
      return paceTo(growth, series);
  }
}

/** The constant growth from the last observation to a level in a year; zero where there is none. */
function paceTo({ year, value }: Anchor, { observations }: Series): number {
  const last = observations.at(-1)!;
  const pace = cagr({ v0: last.value, v1: value, years: year - last.year });
  return isError(pace) ? 0 : pace.g;
}
