import {
  displayContributions,
  round6,
  type Computation,
  type Observation,
  type PartProjection,
  type Point,
  type Projection,
  type Series,
} from '../../model';
import { warningText } from '../text/captions';
import { displayDecimals } from '../text/format';
import { effectName } from '../text/effectWords';
import { nameOf, sentenceOf } from '../text/scenarioWords';
import type { Words } from '../words';
import { linksOf } from './links';

/** The answer of every projection route, in the shape of `docs/api.md`; the one place where numbers are rounded for machines. */
export function representJson(computation: Computation, origin: string, words: Words) {
  const { comparison, series, projections } = computation;
  return {
    notice: words.notice,
    versions: { model: String(comparison.v), data: String(comparison.data) },
    comparison,
    warnings: projections.flatMap((projection) =>
      projection.warnings.map(({ code, scenario }) => ({
        code,
        scenario,
        message: warningText(projection, code, words),
      })),
    ),
    series: representSeries(series, comparison.outside),
    scenarios: projections.map((projection) => representProjection(projection, words)),
    links: linksOf(comparison, origin),
  };
}

/** A series with the place and the doubts of every value, and what is known outside the articles if asked. */
export function representSeries(series: Series, withOutside: boolean) {
  const { id, group, title, unit, behaviour, parts, observations } = series;
  const outside = series.outside.map(({ year, value, source, note }) => ({
    ...{ year, value: round6(value), status: 'outside', source, note },
  }));
  return {
    id,
    group,
    title,
    unit,
    behaviour,
    parts: parts.map((part) => part.id),
    observations: observations.map(representObservation),
    ...(series.later.length > 0 ? { later: series.later.map(representObservation) } : {}),
    ...(withOutside ? { outside } : {}),
  };
}

function representObservation(observation: Observation) {
  const { year, value, status, qualifier, figure, source, location, cites, doubtful, formula } =
    observation;
  return {
    year,
    value: round6(value),
    status,
    qualifier,
    figure,
    source,
    location,
    cites,
    doubtful,
    finding: observation.finding?.text ?? null,
    formula,
    printed: observation.printed,
    alternative: observation.alternative,
  };
}

function representProjection(projection: Projection, words: Words) {
  const { scenario, points, summary, rule } = projection;
  const { cagr, doublingYears } = summary;
  return {
    id: scenario.id,
    name: nameOf(projection, words),
    sentence: sentenceOf(projection, words),
    // What a target comes to: the growth that reaches it.
    ...(scenario.growth.kind === 'target' && rule.kind === 'constant' ? { g: round6(rule.g) } : {}),
    points: points.map(representPoint),
    ...(projection.parts.length > 0 ? { parts: projection.parts.map(representPart) } : {}),
    summary: {
      year: summary.year,
      value: round6(summary.value),
      baseline: round6(summary.baseline),
      difference: round6(summary.difference),
      cagr: cagr === null ? null : round6(cagr),
      doublingYears: doublingYears === null ? null : round6(doublingYears),
      ...representContributions(projection, words),
    },
  };
}

/** A part that leads: the value its share is taken from, and what its own rule leads to. */
function representPart({ id, title, share, split, points }: PartProjection) {
  const { year, value, status, figure } = split;
  return {
    id,
    title,
    share: round6(share),
    split: { year, value: round6(value), status, figure },
    points: points.map((point) => ({ ...point, value: round6(point.value) })),
  };
}

/** What each lever and shock adds: exact to six digits, and as displayed, where it all adds up. */
function representContributions({ summary, presets }: Projection, words: Words) {
  const { contributions, value, baseline } = summary;
  const values = contributions.map((part) => part.value);
  const decimals = displayDecimals([value, baseline, ...values]);
  const shown = displayContributions(values, value, baseline, decimals);
  return {
    displayed: { value: shown.scenario, baseline: shown.baseline, difference: shown.delta },
    contributions: contributions.map((part, i) => ({
      id: part.id,
      kind: part.kind,
      label: part.label,
      name: effectName(part, presets, words),
      assumption: presets.some(({ id, assumption }) => id === part.id && assumption),
      value: round6(part.value),
      displayed: shown.contributions[i]!,
    })),
  };
}

function representPoint({ year, value, baseline, status, bands }: Point, h: number) {
  if (h === 0) return { year, value: round6(value), status };
  return {
    year,
    value: round6(value),
    baseline: round6(baseline),
    status,
    bands: bands.map(({ level, lower, upper }) => ({
      level,
      lower: round6(lower),
      upper: round6(upper),
    })),
  };
}
