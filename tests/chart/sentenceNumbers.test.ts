import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partNoun } from '../../chart/text/partWords';
import { sentenceOf, sentenceParts, type MarkedNumber } from '../../chart/text/scenarioWords';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { isError, project, type Projection, type Scenario, type Series } from '../../model';
import { scenarioOf } from '../model/anyComparison';
import { partsOn } from '../model/anyRule';
import { anySeries, horizonOf } from '../model/anySeries';
import { frozen } from '../model/freeze';

const words = wordsOf('en');
const trade = catalogue.series['trade']!;

function projected(series: Series, scenario: Scenario, to: number): Projection {
  const projection = project(series, frozen(scenario), to, catalogue.presets);
  if (isError(projection)) throw new Error(projection.error);
  return projection;
}

/** A scenario that the parts of trade lead, each by any rule a part can have. */
const ledByParts = fc
  .tuple(scenarioOf(trade, 'a'), partsOn(trade), horizonOf(trade))
  .map(([scenario, growth, to]) => {
    const led = frozen({ ...scenario, growth, band: [] });
    return project(trade, led, to, catalogue.presets);
  })
  .filter((projection): projection is Projection => !isError(projection));

const anyProjection = fc.oneof(
  anySeries.chain((series) =>
    fc
      .tuple(scenarioOf(series, 'a'), horizonOf(series))
      .map(([scenario, to]) => projected(series, scenario, to)),
  ),
  ledByParts,
);

/** An estimate becomes a growth somebody chose as soon as it is set. */
function isEstimate({ growth }: Scenario, key: string): boolean {
  if (growth.kind !== 'parts') return growth.kind === 'drift' && key === 'g';
  return growth.parts.some(
    ({ id, growth: { kind } }) => kind === 'drift' && key === `parts.${id}.g`,
  );
}

const numbersOf = (projection: Projection, editing: string | null = null): MarkedNumber[] =>
  sentenceParts(projection, words, editing).flatMap(({ number }) => number ?? []);

describe(sentenceParts, () => {
  it('is the whole sentence, in parts without a trace of their marks', () => {
    fc.assert(
      fc.property(anyProjection, (projection) => {
        const parts = sentenceParts(projection, words);
        expect(parts.map(({ text }) => text).join('')).toBe(sentenceOf(projection, words));
        expect(sentenceOf(projection, words)).not.toMatch(/\p{Noncharacter_Code_Point}/u);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
        const keys = numbersOf(projection).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('names numbers that change nothing where they are set to what they are', () => {
    fc.assert(
      fc.property(anyProjection, ({ ...projection }) => {
        for (const number of numbersOf(projection)) {
          if (isEstimate(projection.scenario, number.key)) continue;
          expect(number.with(number.value), number.key).toEqual(projection.scenario);
          expect(number.value).toBeGreaterThanOrEqual(number.range.min);
          expect(number.value).toBeLessThanOrEqual(number.range.max);
        }
      }),
    );
  });

  it('keeps a number while somebody changes it, whatever it comes to', () => {
    fc.assert(
      fc.property(anyProjection, fc.double({ min: 0, max: 1, noNaN: true }), (before, share) => {
        for (const { key, range, quantity, with: set } of numbersOf(before)) {
          const asked = range.min + share * (range.max - range.min);
          const whole = quantity === 'year' || quantity === 'years';
          const next = set(whole ? Math.round(asked) : asked);
          const after = project(before.series, next, before.summary.year, catalogue.presets);
          if (isError(after)) continue;
          expect(numbersOf(after, key).map((one) => one.key)).toContain(key);
        }
      }),
    );
  });

  it('says a fall as a signed number only while it is being changed', () => {
    const levers = [
      { kind: 'level', id: 'level', size: -0.05, start: 2027, ramp: 1, end: 2030, out: 1 },
    ] as const;
    const scenario: Scenario = {
      ...{ id: 'a', name: null, growth: { kind: 'constant', g: -0.02 }, shocks: [], band: [] },
      ...{ levers: levers.map((lever) => ({ ...lever, label: null })), hidden: false },
    };
    const projection = projected(trade, scenario, 2040);
    const said = (editing: string | null) =>
      sentenceParts(projection, words, editing)
        .map(({ text }) => text.replaceAll('\u00a0', ' '))
        .join('');
    const first = 'Trade shrinks 2.0 % a year from 2018; ';
    expect(said(null)).toBe(`${first}a policy takes 5 % from 2027, until 2030.`);
    expect(said('g')).toContain('Trade grows 2.0 %');
    expect(said('levers.0.size')).toContain('a policy adds 5 %');
    expect(said('levers.0.full')).toContain('by 2027');
    expect(said('levers.0.gone')).toContain('until 2030, fading out by 2031');
  });

  it('changes one part alone where parts lead, and says which', () => {
    fc.assert(
      fc.property(ledByParts, (projection) => {
        const { scenario } = projection;
        const rules = ({ growth }: Scenario) => (growth.kind === 'parts' ? growth.parts : []);
        for (const { key, range, of, with: set } of numbersOf(projection)) {
          const part = trade.parts.find(({ id }) => key.startsWith(`parts.${id}.`));
          if (!part) continue;
          expect(of).toBe(partNoun(part, words));
          const [least, most] = [set(range.min), set(range.max)];
          expect({ ...most, growth: scenario.growth }).toEqual(scenario);
          const others = (one: Scenario) => rules(one).filter(({ id }) => id !== part.id);
          expect(others(most)).toEqual(others(scenario));
          // A year between two others may have no room to move.
          const moves = range.min < range.max;
          expect(JSON.stringify(least) === JSON.stringify(most), key).toBe(!moves);
        }
      }),
    );
  });
});
