import { catalogue } from '../../../data';
import { checks } from '../../../data/ledger';
import type { Figure } from '../../../data/schema';
import { evaluateChecks, figureUses, isDoubtful, locationOf, round6 } from '../../../model';

const usesOf = figureUses(Object.values(catalogue.series), evaluateChecks(checks));

/** A printed figure as a program reads it: its place, its doubts, and what is made of it. */
export function representFigure(figure: Figure, origin: string) {
  const { id, article, section, paragraph, cites, qualifier, unit, year, period } = figure;
  const { value, measures, finding, evidence, alternatives } = figure;
  const uses = usesOf(id);
  return {
    id,
    article,
    section,
    paragraph,
    location: locationOf(figure),
    cites,
    value: value === null ? null : round6(value),
    qualifier,
    unit,
    year,
    period,
    measures,
    doubtful: isDoubtful(finding),
    finding,
    evidence,
    alternatives,
    series: uses.series.map((series) => series.id),
    checks: uses.checks.map(({ check, result }) => ({ id: check.id, verdict: result.verdict })),
    links: { page: `${origin}/about#${id}` },
  };
}

/** The same as a row of a table, for CSV. */
export function figureRow(figure: ReturnType<typeof representFigure>) {
  const { finding, evidence, alternatives, series, checks: verdicts, links, ...rest } = figure;
  const [alternative] = alternatives;
  return {
    ...rest,
    finding_kind: finding?.kind ?? null,
    finding: finding?.text ?? null,
    evidence: evidence.join(' '),
    alternative: alternative?.value ?? null,
    alternative_source: alternative?.source ?? null,
    alternative_reason: alternative?.reason ?? null,
    series: series.join(' '),
    checks: verdicts.map(({ id, verdict }) => `${id}:${verdict}`).join(' '),
    page: links.page,
  };
}
