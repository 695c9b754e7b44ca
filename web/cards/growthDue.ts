import { isError, shockFactor, type Projection, type Year } from '../../model';

/** The growth a scenario would have had into a year, or into the last one shown, without its shocks. */
export function growthDue({ scenario, points }: Projection, year: Year): number {
  const at = Math.min(Math.max(year - points[0]!.year, 1), points.length - 1);
  const [before, now] = [points[at - 1], points[at]];
  if (!before || !now) return 0;
  const undisturbed = (point: { year: Year; value: number }) =>
    scenario.shocks.reduce((value, shock) => {
      const factor = shockFactor({ shock, years: [point.year] });
      return isError(factor) ? value : value / factor.phi[0]!;
    }, point.value);
  return undisturbed(now) / undisturbed(before) - 1;
}
