import {
  leverNumbers,
  shockNumbers,
  type Lever,
  type PresetNote,
  type Projection,
  type ScenarioNumber,
  type Shock,
} from '../../model';
import type { DrawnWords, Words } from '../words';
import { dataText } from './dataText';
import { untilOf, yearsInWords } from './effectDoes';
import { formatPoints, formatSize, formatYear } from './format';
import type { SentenceMarks } from './sentenceMarks';

type Named = Pick<Lever | Shock, 'id' | 'label'>;

/** What a lever or a shock is called: its author's label, or its preset's name. */
export function effectName(
  { id, label }: Named,
  presets: Projection['presets'],
  words: DrawnWords,
): string {
  if (label !== null) return label;
  const known = Object.entries(words.effect.names).find(([name]) => name === id)?.[1];
  return known ?? dataText(presets.find((preset) => preset.id === id)?.title ?? id, words);
}

/** What a preset is called inside a sentence. */
export function presetNoun({ id, title }: PresetNote, words: Words): string {
  const known = Object.entries(words.effect.names).find(([name]) => name === id)?.[1];
  return known ?? dataText(title, words);
}

/** Each lever, then each shock, as a part of the scenario's sentence, with its numbers marked. */
export function effectPhrases(
  { scenario, presets, series }: Pick<Projection, 'scenario' | 'presets' | 'series'>,
  words: DrawnWords,
  marks: SentenceMarks,
): string[] {
  const last = series.observations.at(-1)!.year;
  const naming = (effect: Named): Naming => {
    const name = effectName(effect, presets, words);
    const assumed = presets.some(({ id, assumption }) => id === effect.id && assumption);
    const mark = (text: string, number: ScenarioNumber) => marks.mark(text, number, name);
    return { name: assumed ? words.effect.assumption({ name }) : name, mark };
  };
  return [
    ...scenario.levers.map((lever, i) =>
      leverPhrase(lever, leverNumbers(scenario, i), naming(lever), words, marks),
    ),
    ...scenario.shocks.map((shock, i) =>
      shockPhrase(shock, shockNumbers(scenario, i, last), naming(shock), words, marks),
    ),
  ];
}

interface Naming {
  name: string;
  mark: (text: string, number: ScenarioNumber) => string;
}

function leverPhrase(
  lever: Lever,
  numbers: ReturnType<typeof leverNumbers>,
  { name, mark }: Naming,
  words: DrawnWords,
  marks: SentenceMarks,
): string {
  const { effect } = words;
  const { kind, ramp } = lever;
  const { size, start, full } = numbers;
  const from = () => mark(formatYear(start.value), start);
  const whole = () => mark(formatYear(full.value), full);
  const ramped = ramp > 1 || marks.isOpen(full);
  const takes = size.value < 0 && !marks.isOpen(size);
  const until = untilOf(
    lever,
    words,
    (year, name) => mark(year, numbers[name]),
    marks.isOpen(numbers.gone),
  );
  const much = Math.abs(size.value);
  if (kind === 'growth') {
    const when = ramped
      ? effect.rampedPoints({ start: from(), full: whole() })
      : effect.fromYear({ start: from() });
    const points = mark(effect.points({ size: formatPoints(much, words) }), size);
    return (takes ? effect.pointsTake : effect.pointsAdd)({ name, size: points, when, until });
  }
  const when = ramped ? effect.byYear({ full: whole() }) : effect.fromYear({ start: from() });
  const share = mark(formatSize(much, words), size);
  return (takes ? effect.levelTakes : effect.levelAdds)({ name, size: share, when, until });
}

function shockPhrase(
  { depth: fall, scar: lasting }: Shock,
  { year, depth, recovery, scar }: ReturnType<typeof shockNumbers>,
  { name, mark }: Naming,
  words: DrawnWords,
  marks: SentenceMarks,
): string {
  const { effect } = words;
  const what = {
    ...{ name, year: mark(formatYear(year.value), year) },
    depth: mark(formatSize(fall, words), depth),
  };
  const open = marks.isOpen(scar) || marks.isOpen(recovery);
  if (lasting === fall && fall > 0 && !open) return effect.shockForEver(what);
  const years = mark(yearsInWords(recovery.value, words), recovery);
  return lasting > 0 || marks.isOpen(scar)
    ? effect.shockScar({ ...what, years, scar: mark(formatSize(lasting, words), scar) })
    : effect.shock({ ...what, years });
}
