import { growthKey, type Computation, type Projection, type ScenarioId } from '../../model';
import type { Words } from '../words';
import { leverDoes, shockDoes } from './effectDoes';
import { effectName } from './effectWords';
import { formatYear } from './format';
import { splitYearOf } from './partWords';
import { ruleInFull } from './ruleInFull';

/** One assumption and what it is in each scenario, in words; null where a scenario has none of it. */
export interface Assumption {
  id: string;
  name: string;
  cells: readonly { scenario: ScenarioId; text: string | null }[];
}

/** What sets the scenarios of a comparison apart, and what they share. */
export interface Differences {
  /** The assumptions that are not the same in every scenario. */
  rows: readonly Assumption[];
  /** The others in one sentence. */
  same: string;
}

/** What sets scenarios apart: their growth rules, levers and shocks, as far as they differ. */
export function differencesOf(
  { projections }: Pick<Computation, 'projections'>,
  words: Words,
): Differences {
  const found = [growthRow(projections, words), ...effectRows(projections, words)];
  const { differences } = words.compare;
  const alike = found.filter(isSame).map(({ id, name, cells }) => {
    const does = cells[0]?.text ?? '';
    return id === GROWTH ? does : differences.effect({ name, does });
  });
  const list = found.length === 1 ? [...alike, differences.noEffects] : alike;
  return {
    rows: found.filter((one) => !isSame(one)),
    same: list.length === 0 ? '' : differences.same({ list: list.join(words.joints.items) }),
  };
}

const GROWTH = 'growth';

/** An assumption whose cells can be told apart even where their words agree. */
interface Found extends Assumption {
  keys: readonly (string | null)[];
}

function isSame({ keys }: Found): boolean {
  return keys.every((key) => key === keys[0]);
}

function growthRow(projections: readonly Projection[], words: Words): Found {
  return {
    id: GROWTH,
    name: words.compare.differences.growth,
    keys: projections.map(({ scenario }) => growthKey(scenario.growth)),
    cells: projections.map((projection) => ({
      scenario: projection.scenario.id,
      text: ruleWithSplit(projection, words),
    })),
  };
}

/** A rule with every number of it, and with the split it assumes. */
function ruleWithSplit(projection: Projection, words: Words): string {
  const rule = ruleInFull(projection.scenario.growth, projection.series, words);
  const year = splitYearOf(projection);
  if (year === null) return rule;
  return [rule, words.parts.splitAs({ year: formatYear(year) })].join(words.joints.items);
}

/** A lever or shock of one scenario. */
interface Effect {
  id: string;
  name: string;
  text: string;
}

/** Levers and shocks in the order in which the scenarios bring them up, each once. */
function effectRows(projections: readonly Projection[], words: Words): Found[] {
  const lists = projections.map((projection) => listEffects(projection, words));
  const first = new Map(lists.flat().map((effect) => [effect.id, effect.name]));
  return Array.from(first, ([id, name]): Found => {
    const texts = lists.map((list) => list.find((effect) => effect.id === id)?.text ?? null);
    return {
      ...{ id, name, keys: texts },
      cells: texts.map((text, i) => ({ scenario: projections[i]!.scenario.id, text })),
    };
  });
}

/** A scenario's levers and shocks; a second one of the same name is another assumption. */
function listEffects({ scenario, presets }: Projection, words: Words): Effect[] {
  const seen = new Map<string, number>();
  const named = (kind: string, effect: { id: string; label: string | null }) => {
    const plain = `${kind} ${effect.id} ${effect.label ?? ''}`;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { id: `${plain} ${count}`, name: effectName(effect, presets, words) };
  };
  return [
    ...scenario.levers.map((lever) => ({
      ...named('lever', lever),
      text: leverDoes(lever, words),
    })),
    ...scenario.shocks.map((shock) => ({
      ...named('shock', shock),
      text: shockDoes(shock, words),
    })),
  ];
}
