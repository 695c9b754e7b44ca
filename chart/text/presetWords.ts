import type { Words } from '../words';
import { formatPrinted, formatYear, withPercent } from './format';

interface Range {
  central: number;
  low: number;
  high: number;
}

/** A preset as far as its numbers are put into words; sizes are fractions, times are years. */
export type PresetNumbers = Range &
  (
    | {
        kind: 'level' | 'growth';
        ramp: number | null;
        until: number | null;
        elasticity: Range | null;
      }
    | { kind: 'shock'; recovery: Range; scar: Range }
  );

/** The numbers of a preset by name: effect and timing, or depth, recovery and lasting loss. */
export function describePreset(
  preset: PresetNumbers,
  words: Words,
): [name: string, text: string][] {
  const about = words.about.presets;
  if (preset.kind === 'shock') {
    return [
      [about.depth, ranged(preset, percent, words)],
      [about.recovery, ranged(preset.recovery, plain, words, years)],
      [about.scar, ranged(preset.scar, percent, words)],
    ];
  }
  const { ramp, until, elasticity } = preset;
  const timing =
    ramp !== null
      ? about.phasedOver({ years: plain(ramp, words) })
      : until !== null
        ? about.phasedUntil({ year: formatYear(until) })
        : null;
  return [
    [about.size, ranged(preset, signedPercent, words)],
    ...(timing === null ? [] : [[about.timing, timing] satisfies [string, string]]),
    ...(elasticity === null
      ? []
      : [[about.response, ranged(elasticity, plain, words)] satisfies [string, string]]),
  ];
}

/** "2 % (0 to 10 %)", and one number alone where there is no range. */
function ranged(
  { central, low, high }: Range,
  write: Write,
  words: Words,
  writeCentral: Write = write,
): string {
  if (low === high) return writeCentral(central, words);
  return words.about.presets.ranged({
    central: writeCentral(central, words),
    low: write(low, words),
    high: write(high, words),
  });
}

type Write = (value: number, words: Words) => string;

function years(value: number, words: Words): string {
  return words.about.presets.years({ years: plain(value, words) });
}

function plain(value: number, words: Words): string {
  return formatPrinted(value, words);
}

function percent(value: number, words: Words): string {
  return withPercent(formatPrinted(Math.round(value * 1e6) / 1e4, words), words);
}

function signedPercent(value: number, words: Words): string {
  return `${value > 0 ? '+' : ''}${percent(value, words)}`;
}
