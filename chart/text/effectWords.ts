import type { Lever, Projection, Shock } from '../../model';
import type { Words } from '../words';
import { formatAmount, formatPoints, formatSize, formatYear } from './format';

type Named = Pick<Lever | Shock, 'id' | 'label'>;

/** What a lever or a shock is called: its author's label, or its preset's name. */
export function effectName(
  { id, label }: Named,
  presets: Projection['presets'],
  words: Words,
): string {
  if (label !== null) return label;
  const known = Object.entries(words.effect.names).find(([name]) => name === id)?.[1];
  return known ?? presets.find((preset) => preset.id === id)?.title ?? id;
}

/** Each lever, then each shock, as a part of the scenario's sentence. */
export function effectPhrases(
  { scenario, presets }: Pick<Projection, 'scenario' | 'presets'>,
  words: Words,
): string[] {
  const name = (effect: Named) => {
    const plain = effectName(effect, presets, words);
    const assumed = presets.some(({ id, assumption }) => id === effect.id && assumption);
    return assumed ? words.effect.assumption({ name: plain }) : plain;
  };
  return [
    ...scenario.levers.map((lever) => leverPhrase(lever, name(lever), words)),
    ...scenario.shocks.map((shock) => shockPhrase(shock, name(shock), words)),
  ];
}

function leverPhrase(lever: Lever, name: string, words: Words): string {
  const { effect } = words;
  const { kind, start: from, ramp } = lever;
  const start = formatYear(from);
  const full = formatYear(from + ramp - 1);
  if (kind === 'growth') {
    const when = ramp > 1 ? effect.rampedPoints({ start, full }) : effect.fromYear({ start });
    const form = lever.size < 0 ? effect.pointsTake : effect.pointsAdd;
    const size = formatPoints(Math.abs(lever.size), words);
    return form({ name, size, when, until: untilOf(lever, words) });
  }
  const when = ramp > 1 ? effect.byYear({ full }) : effect.fromYear({ start });
  const form = lever.size < 0 ? effect.levelTakes : effect.levelAdds;
  return form({
    ...{ name, size: formatSize(Math.abs(lever.size), words) },
    ...{ when, until: untilOf(lever, words) },
  });
}

/** A growth that never ends is a strong claim, so it is said; a level reached stays anyway. */
export function untilOf({ kind, end, out }: Lever, { effect }: Words): string {
  if (end === null) return kind === 'growth' ? effect.forEver : '';
  const last = formatYear(end);
  const years = out ?? 1;
  return years > 1
    ? effect.fadingOut({ end: last, gone: formatYear(end + years) })
    : effect.until({ end: last });
}

function shockPhrase(shock: Shock, name: string, words: Words): string {
  const { effect } = words;
  const { recovery, depth: fall, scar: lasting } = shock;
  const what = { name, year: formatYear(shock.year), depth: formatSize(fall, words) };
  if (lasting === fall && fall > 0) return effect.shockForEver(what);
  const years = effect.years({ count: recovery, digits: formatAmount(recovery, words) });
  return lasting > 0
    ? effect.shockScar({ ...what, years, scar: formatSize(lasting, words) })
    : effect.shock({ ...what, years });
}
