import {
  serializeLever,
  serializeShock,
  type Lever,
  type PresetNote,
  type Scenario,
  type Shock,
} from '../../model';
import type { Words } from '../words';
import { leverDoes, leverSize, shockDoes, shockSize, yearsInWords } from './effectDoes';
import { effectName } from './effectWords';
import { formatSize, formatYear } from './format';

/** What changed of one scenario's levers and shocks, a phrase each; `name` is the scenario's. */
export function describeEffectChange(
  name: string,
  before: Scenario,
  after: Scenario,
  words: Words,
  presets: readonly PresetNote[],
): string[] {
  const called = (effect: Lever | Shock) => effectName(effect, presets, words);
  return [
    ...listPhrases(name, before.levers, after.levers, words, {
      called,
      written: serializeLever,
      does: (lever) => leverDoes(lever, words),
      fields: leverFields(words),
    }),
    ...listPhrases(name, before.shocks, after.shocks, words, {
      called,
      written: serializeShock,
      does: (shock) => shockDoes(shock, words),
      fields: shockFields(words),
    }),
  ];
}

/** How one kind of effect is put into words. */
interface Telling<E> {
  written: (effect: E) => string;
  called: (effect: E) => string;
  does: (effect: E) => string;
  /** A word for each number and name that may change; empty where there is nothing to say. */
  fields: readonly ((effect: E) => string)[];
}

function listPhrases<E extends Lever | Shock>(
  name: string,
  before: readonly E[],
  after: readonly E[],
  words: Words,
  { written, called, does, fields }: Telling<E>,
): string[] {
  const { change } = words.compare;
  const pairs = pairUp(before, after, written);
  const phrases = pairs.flatMap(([old, now]) => {
    if (!now) return [change.effectRemoved({ name, effect: called(old) })];
    const turned = fields
      .map((field) => ({ before: field(old), after: field(now) }))
      .filter((turn) => turn.before !== turn.after && turn.before !== '' && turn.after !== '');
    return turned.map((turn) => change.effect({ name, effect: called(old), ...turn }));
  });
  const kept = pairs.flatMap(([, now]) => now ?? []);
  const added = after.filter((effect) => !kept.includes(effect));
  phrases.push(
    ...added.map((effect) =>
      change.effectAdded({ name, effect: called(effect), does: does(effect) }),
    ),
  );
  const moved = kept.some(
    (effect, i) => i > 0 && after.indexOf(effect) < after.indexOf(kept[i - 1]!),
  );
  return phrases.length === 0 && moved ? [change.effectsReordered({ name })] : phrases;
}

/** Each effect beside what became of it: the same one, or the next of the same preset. */
function pairUp<E extends Lever | Shock>(
  before: readonly E[],
  after: readonly E[],
  written: (effect: E) => string,
): [old: E, now: E | undefined][] {
  const left = [...after];
  const take = (wanted: (effect: E) => boolean): E | undefined => {
    const at = left.findIndex(wanted);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = before.map((old) => take((now) => written(now) === written(old)));
  return before.map((old, i) => [old, same[i] ?? take(({ id }) => id === old.id)]);
}

function leverFields(words: Words): readonly ((lever: Lever) => string)[] {
  const { change } = words.compare;
  return [
    (lever) => leverSize(lever, words),
    ({ start }) => change.start({ year: formatYear(start) }),
    ({ ramp }) => change.ramp({ years: yearsInWords(ramp, words) }),
    ({ end }) => (end === null ? change.forEver : change.end({ year: formatYear(end) })),
    ({ end, out }) => (end === null ? '' : change.out({ years: yearsInWords(out ?? 1, words) })),
    ({ label }) => labelWords(label, words),
  ];
}

function shockFields(words: Words): readonly ((shock: Shock) => string)[] {
  const { change } = words.compare;
  return [
    (shock) => shockSize(shock, words),
    ({ year }) => change.inYear({ year: formatYear(year) }),
    ({ recovery }) => change.recovery({ years: yearsInWords(recovery, words) }),
    ({ scar }) => change.scar({ size: formatSize(scar, words) }),
    ({ label }) => labelWords(label, words),
  ];
}

function labelWords(label: string | null, words: Words): string {
  const { change } = words.compare;
  return label === null ? change.uncalled : change.called({ label });
}
