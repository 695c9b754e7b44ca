import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import {
  attemptComparison,
  isError,
  parseGrowth,
  project,
  refusalOf,
  SCENARIO_IDS,
  serializeComparison,
  serializeGrowth,
  type Comparison,
  type Point,
  type Scenario,
} from '../../model';
import {
  addScenario,
  duplicateScenario,
  hasRoom,
  isLastShown,
  moveScenario,
  removeScenario,
  resetScenario,
  RULES,
  setHidden,
  startRule,
  wordOf,
} from '../../web/state/edits';
import { limitGrowth } from '../../model/query/limitGrowth';
import { anyComparison } from '../model/anyComparison';
import { growthOn } from '../model/anyRule';
import { anySeries, horizonOf } from '../model/anySeries';
import { frozen } from '../model/freeze';
import { read } from '../model/read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 200 });

/** A comparison with one of its places. */
const anyPlace = anyComparison.chain((comparison) =>
  fc.record({
    comparison: fc.constant(frozen(comparison)),
    at: fc.nat(comparison.scenarios.length - 1),
    to: fc.nat(comparison.scenarios.length - 1),
  }),
);

/** Letters in order without gaps, and somebody shown. */
function expectWhole({ scenarios }: Comparison): void {
  expect(scenarios.map(({ id }) => id)).toEqual(SCENARIO_IDS.slice(0, scenarios.length));
  expect(scenarios.some(({ hidden }) => !hidden)).toBe(true);
}

const unlettered = ({ scenarios }: Comparison) => scenarios.map((one) => ({ ...one, id: 'a' }));

describe('scenarios', () => {
  it('are moved to another letter and back, and nothing else of them changes', () => {
    fc.assert(
      fc.property(anyPlace, ({ comparison, at, to }) => {
        const moved = moveScenario(comparison, SCENARIO_IDS[at]!, to);
        expectWhole(moved);
        expect(unlettered(moved)[to]).toEqual(unlettered(comparison)[at]);
        const back = moveScenario(moved, SCENARIO_IDS[to]!, at);
        expect(serializeComparison(back)).toBe(serializeComparison(comparison));
      }),
    );
  });

  it('are copied beside themselves, shown, as long as there is room', () => {
    fc.assert(
      fc.property(anyPlace, ({ comparison, at }) => {
        const copied = duplicateScenario(comparison, SCENARIO_IDS[at]!, 'Copy');
        expectWhole(copied);
        if (!hasRoom(comparison)) {
          expect(copied).toBe(comparison);
          return;
        }
        const { growth, levers, shocks } = comparison.scenarios[at]!;
        const copy = { name: 'Copy', growth, levers, shocks, hidden: false };
        expect(copied.scenarios[at + 1]).toMatchObject(copy);
        expect(copied.scenarios).toHaveLength(comparison.scenarios.length + 1);
      }),
    );
  });

  it('are removed but for the last, and one of them is always shown', () => {
    fc.assert(
      fc.property(anyPlace, ({ comparison, at }) => {
        const left = removeScenario(comparison, SCENARIO_IDS[at]!);
        expectWhole(left);
        expect(left.scenarios.length).toBe(Math.max(1, comparison.scenarios.length - 1));
        const hidden = setHidden(comparison, SCENARIO_IDS[at]!, true);
        expectWhole(hidden);
        expect(hidden === comparison).toBe(isLastShown(comparison, SCENARIO_IDS[at]!));
      }),
    );
  });

  it('go back to what a fresh comparison has at their letter, or to two per cent', () => {
    fc.assert(
      fc.property(anyPlace, ({ comparison, at }) => {
        const id = SCENARIO_IDS[at]!;
        const fresh = read(`series=${comparison.series}`).comparison.scenarios[at];
        const added = { name: null, growth: { kind: 'constant', g: 0.02 }, levers: [], shocks: [] };
        const reset = resetScenario(comparison, id).scenarios[at];
        expect(reset).toMatchObject(fresh ?? added);
        expect(reset?.hidden).toBe(false);
      }),
    );
  });

  it('are added up to six', () => {
    let comparison = read('a=3').comparison;
    for (let count = 2; count <= 6; count++) {
      comparison = addScenario(comparison);
      expectWhole(comparison);
      expect(comparison.scenarios).toHaveLength(count);
    }
    expect(addScenario(comparison)).toBe(comparison);
  });
});

const PLAIN: Omit<Scenario, 'growth'> = {
  ...{ id: 'a', name: null, levers: [], shocks: [], band: [], hidden: false },
};

/** Of a level far beyond its record rounding leaves nothing, or more than a link holds. */
function isMild({ baseline }: Point, h: number, [first]: readonly Point[]): boolean {
  const ratio = baseline / first!.value;
  return ratio > Math.max(0.1, 0.6 ** h - 1e-9) && ratio < Math.min(100, 1.8 ** h + 1e-9);
}

function never(why: string): never {
  throw new Error(why);
}

describe(startRule, () => {
  /** A line that neither collapses nor explodes, by whatever rule. */
  const anyMildLine = anySeries
    .chain((series) => fc.tuple(fc.constant(series), growthOn(series), horizonOf(series)))
    .map(([series, growth, to]) => project(series, { ...PLAIN, growth }, to))
    .filter((line) => !isError(line) && line.points.every(isMild))
    .map((line) => (isError(line) ? never(line.error) : line));

  it('can be computed from wherever a line is, and is what was chosen', () => {
    const numbered = fc.constantFrom(
      ...RULES.slice(RULES.indexOf('linear'), RULES.indexOf('parts')),
    );
    fc.assert(
      fc.property(anyMildLine, numbered, (line, word) => {
        const growth = startRule(word, line);
        expect(wordOf(growth)).toBe(word);
        const refusal = refusalOf({ ...PLAIN, growth }, line.series, line.summary.year);
        expect(refusal, JSON.stringify(growth)).toBeNull();
        expect(parseGrowth(serializeGrowth(growth))).toEqual(growth);
        expect(limitGrowth(growth).exceeded).toEqual([]);
      }),
    );
  });

  it.each(['linear', 'phased', 'fading', 'logistic', 'target', 'drawn'] as const)(
    'leaves the line about where it is: %s',
    (word) => {
      const { comparison } = read('a=3.3&to=2040');
      const before = attemptComparison(comparison, catalogue).computation!.projections[0]!;
      const [scenario] = comparison.scenarios;
      const growth = startRule(word, before);
      const changed = { ...comparison, scenarios: [{ ...scenario!, growth }] };
      const after = attemptComparison(changed, catalogue).computation!.projections[0]!;
      before.points.forEach(({ value }, h) => {
        expect(after.points[h]!.value / value).toBeGreaterThan(0.8);
        expect(after.points[h]!.value / value).toBeLessThan(1.07);
      });
    },
  );
});
