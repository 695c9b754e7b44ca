import {
  catalogueOf,
  growthKey,
  knownSeries,
  matchScenarios,
  type Catalogue,
  type Comparison,
  type Growth,
  type Scenario,
  type Series,
} from '../../model';
import type { Words } from '../words';
import { dataText } from './dataText';
import { describeEffectChange } from './describeEffectChange';
import { formatGrowth, formatSize, formatYear } from './format';
import { ruleInFull } from './ruleInFull';

/** What changed from one comparison to the next, in one short phrase: "horizon 2050". */
export function describeChange(
  before: Comparison,
  after: Comparison,
  words: Words,
  known: Catalogue,
): string {
  const { change } = words.compare;
  const series = seriesOf(after, known);
  // Another series brings its own years, ranges and rules along.
  if (before.series !== after.series)
    return change.series({ series: dataText(series.title, words) });
  const [phrase, ...more] = [
    ...scenarioPhrases(before, after, words, known),
    ...framePhrases(before, after, words, series),
  ];
  if (phrase === undefined) return change.nothing;
  return more.length === 0 ? phrase : change.more({ phrase, count: more.length });
}

/** What changed of how the comparison is framed. */
function framePhrases(
  before: Comparison,
  after: Comparison,
  words: Words,
  series: Series,
): string[] {
  const { change } = words.compare;
  const phrases: string[] = [];
  if (before.data !== after.data) phrases.push(words.versions.step({ data: String(after.data) }));
  if (before.to !== after.to) phrases.push(change.to({ year: formatYear(after.to) }));
  if (before.from !== after.from) phrases.push(change.from({ year: formatYear(after.from) }));
  if (before.scale !== after.scale) phrases.push(change.scale[after.scale]);
  const yearsOf = (figures: readonly string[], others: readonly string[]) =>
    series.observations.flatMap(({ year, alternative }) =>
      alternative && figures.includes(alternative.figure) && !others.includes(alternative.figure)
        ? [formatYear(year)]
        : [],
    );
  phrases.push(...yearsOf(after.alt, before.alt).map((year) => change.alternative({ year })));
  phrases.push(...yearsOf(before.alt, after.alt).map((year) => change.printed({ year })));
  if (before.outside !== after.outside) {
    phrases.push(after.outside ? change.outsideShown : change.outsideHidden);
  }
  if (before.until !== after.until) {
    phrases.push(
      after.until === null ? change.wholeRecord : change.until({ year: formatYear(after.until) }),
    );
  }
  if (before.title !== after.title) {
    phrases.push(after.title === null ? change.untitled : change.titled({ title: after.title }));
  }
  return phrases;
}

/** What changed of the scenarios: which there are, in which order, and what each assumes. */
function scenarioPhrases(
  before: Comparison,
  after: Comparison,
  words: Words,
  known: Catalogue,
): string[] {
  const { change } = words.compare;
  const matched = matchScenarios(before, after);
  const kept = new Set(matched.values());
  const order = [...matched].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
  const moved = order.some((id, i) => i > 0 && id < order[i - 1]!);
  return [
    ...after.scenarios
      .filter(({ id }) => !kept.has(id))
      .map((scenario) => change.added({ name: calledIn(scenario, words) })),
    ...before.scenarios
      .filter(({ id }) => !matched.has(id))
      .map((scenario) => change.removed({ name: calledIn(scenario, words) })),
    ...(moved ? [change.reordered] : []),
    ...before.scenarios.flatMap((one) => {
      const other = after.scenarios.find(({ id }) => id === matched.get(one.id));
      return other ? assumptionPhrases(one, other, words, known, [before, after]) : [];
    }),
  ];
}

/** What changed within one scenario. */
function assumptionPhrases(
  before: Scenario,
  after: Scenario,
  words: Words,
  known: Catalogue,
  comparisons: readonly [Comparison, Comparison],
): string[] {
  const name = calledIn(after, words);
  const [first, then] = comparisons.map((comparison) => seriesOf(comparison, known));
  return [
    ...namePhrase(before, after, words),
    ...growthPhrase(name, [before, after], [first!, then!], words),
    ...describeEffectChange(name, before, after, words, known.presets),
    ...bandPhrase(name, before, after, words),
    ...hiddenPhrase(name, before, after, words),
  ];
}

function namePhrase(before: Scenario, after: Scenario, words: Words): string[] {
  const { change } = words.compare;
  if (before.name === after.name) return [];
  if (after.name === null) return [change.unnamed({ before: before.name ?? '' })];
  return [
    before.name === null
      ? change.named({ id: after.id.toUpperCase(), name: after.name })
      : change.renamed({ before: before.name, name: after.name }),
  ];
}

function growthPhrase(
  name: string,
  [before, after]: readonly [Scenario, Scenario],
  [first, then]: readonly [Series, Series],
  words: Words,
): string[] {
  const { change } = words.compare;
  const [old, now] = [before.growth, after.growth];
  if (growthKey(old) === growthKey(now)) return [];
  if (old.kind === 'constant' && now.kind === 'constant' && old.g >= 0 && now.g >= 0) {
    const turn = { before: formatGrowth(old.g, words), after: formatGrowth(now.g, words) };
    return [change.grows({ name, ...turn })];
  }
  return [
    change.rule({
      name,
      before: ruleInFull(apartFrom(now, old), first, words),
      after: ruleInFull(apartFrom(old, now), then, words),
    }),
  ];
}

/** A rule without the parts it has in common with another. */
function apartFrom(other: Growth, growth: Growth): Growth {
  if (growth.kind !== 'parts' || other.kind !== 'parts') return growth;
  const parts = growth.parts.filter((one) =>
    other.parts.every(
      ({ id, growth: rule }) => id !== one.id || growthKey(rule) !== growthKey(one.growth),
    ),
  );
  return { kind: 'parts', parts };
}

function bandPhrase(name: string, before: Scenario, after: Scenario, words: Words): string[] {
  const { change } = words.compare;
  if (before.band.join() === after.band.join()) return [];
  if (after.band.length === 0) return [change.bandHidden({ name })];
  const levels = after.band.map((level) => formatSize(level, words)).join(words.sentence.list);
  return [change.bandShown({ name, levels })];
}

function hiddenPhrase(name: string, before: Scenario, after: Scenario, words: Words): string[] {
  const { change } = words.compare;
  if (before.hidden === after.hidden) return [];
  return [(after.hidden ? change.hidden : change.shown)({ name })];
}

/** What a person calls a scenario: its name, or its letter. */
function calledIn({ id, name }: Scenario, words: Words): string {
  return name === null ? id.toUpperCase() : words.compare.quoted({ name });
}

function seriesOf(comparison: Comparison, known: Catalogue): Series {
  const { series, data } = comparison;
  const printed = catalogueOf(known, data).series[series];
  if (!printed) throw new RangeError(`unknown series: ${series}`);
  return knownSeries(printed, comparison);
}
