import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../chart/gallery/figures';
import { layOutChart } from '../../chart/layout/layOutChart';
import { layOutPaths } from '../../chart/layout/layOutPaths';
import { PAGE_SIZES } from '../../chart/sizes';
import {
  describeComparison,
  describeEnds,
  headlineOf,
  subtitleOf,
  titleOf,
} from '../../chart/text/describe';
import { nameOf, ruleName, sentenceOf } from '../../chart/text/scenarioWords';
import { VIEW_WORDS } from '../../chart/viewWords';
import { LANGUAGES, wordsOf, type FirstWords } from '../../chart/words';
import { first as en } from '../../chart/words/en/first';
import { first as ja } from '../../chart/words/ja/first';
import { first as vi } from '../../chart/words/vi/first';
import { catalogue } from '../../data';
import {
  computeComparison,
  constantNumber,
  parseComparison,
  wholeOf,
  type Computation,
} from '../../model';
import { readingAt } from '../../web/chart/readingAt';
import { fieldOf } from '../../web/cards/field';
import { GROWTH } from '../../web/cards/sliders';

const firstWords = { en, vi, ja };

/** Presets whose names stand in sentences, which no figure of the gallery has all of. */
const PRESETS = catalogue.presets.map(({ id, kind }) =>
  kind === 'shock' ? `a=2&a.shock=${id}_12_2030_2_1&to=2040` : `a=2&a.lever=${id}_2_2027_5&to=2040`,
);

/** Everything that a workbench says before the rest of its words have come. */
function saidFirst(computation: Computation, words: FirstWords): unknown {
  const { series, projections } = computation;
  return {
    heads: [titleOf, subtitleOf, headlineOf, describeEnds].map((say) => say(computation, words)),
    description: describeComparison(computation, words, true),
    scenarios: projections.map((projection) => ({
      name: nameOf(projection, words),
      rule: ruleName(projection.scenario.growth, series, words),
      sentence: sentenceOf(projection, words),
      field: fieldOf(constantNumber(wholeOf(projection.scenario), 0), GROWTH, series, words)
        .allowed,
    })),
    readings: [2008, computation.comparison.to].map((year) => readingAt(computation, year, words)),
    drawing: layOutChart(computation, PAGE_SIZES.wide, words, { paths: layOutPaths }),
  };
}

describe.each(LANGUAGES)('the first words in %s', (lang) => {
  it.each([...FIGURES.map(({ query }) => query), ...PRESETS])(
    'say of ?%s what all of them do',
    (query) => {
      const { comparison } = parseComparison(query, catalogue, VIEW_WORDS);
      const computation = computeComparison(comparison, catalogue);
      const said = saidFirst(computation, firstWords[lang]);
      expect(said).toEqual(saidFirst(computation, wordsOf(lang)));
      expect(JSON.stringify(said)).not.toContain('undefined');
    },
  );
});
