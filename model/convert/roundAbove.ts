/** Numbers that people aim at, between one and ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The smallest round number (two digits at most) that is not below a positive one. */
export function roundAbove(x: number): number {
  let ten = 1;
  while (ten > x) ten /= 10;
  while (ten * 10 < x) ten *= 10;
  // A product such as 3 × 0.1 carries a last bit that nobody typed.
  const candidates = ROUND.map((lead) => Number((lead * ten).toPrecision(2)));
  return candidates.find((candidate) => candidate >= x) ?? 10 * ten;
}
