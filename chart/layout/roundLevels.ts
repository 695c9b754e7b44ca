/** Where a step of 1, 2 or 5 gives way to the next: half-way, as people judge ratios. */
const [TO_TWO, TO_FIVE, TO_TEN] = [Math.sqrt(2), Math.sqrt(10), Math.sqrt(50)];

/** Levels in steps of 1, 2 or 5 times a power of ten, from `low` to `high`, about `count` of them. */
export function roundLevels(low: number, high: number, count: number): number[] {
  const raw = (high - low) / Math.max(0, count);
  const power = Math.floor(Math.log10(raw));
  const lead = leadOf(raw / 10 ** power);
  // Below one the step is a whole number's inverse, which a product would miss by a hair.
  const inverse = power < 0 ? 10 ** -power / lead : null;
  const step = lead * 10 ** power;
  const at = (i: number) => (inverse === null ? i * step : i / inverse);
  const index = (level: number) => (inverse === null ? level / step : level * inverse);
  const first = Math.ceil(index(low));
  const last = Math.floor(index(high));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => at(first + i));
}

function leadOf(ratio: number): number {
  if (ratio >= TO_TEN) return 10;
  if (ratio >= TO_FIVE) return 5;
  return ratio >= TO_TWO ? 2 : 1;
}
