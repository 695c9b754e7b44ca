import { catalogue } from '../../data';
import {
  computeComparison,
  newScenario,
  refusalOf,
  resolveComparison,
  SCENARIO_IDS,
  type Computation,
  type Growth,
  type ScaleKind,
  type Series,
} from '../../model';

export const everySeries: readonly Series[] = Object.values(catalogue.series);

export const everyScale: readonly ScaleKind[] = ['linear', 'log', 'index'];

/** Names as long as a query allows, and the ones a chart writes itself. */
export const names: readonly (string | null)[] = [
  'Kịch bản tăng trưởng kinh tế nhanh nhờ hội nhập số hoá sâu rộng',
  '東南アジア諸国連合と日本の経済連携協定が全面的に実施された場合の貿易額の見通しについての仮定',
  null,
  'W'.repeat(60),
  'Đ',
  '👩‍👩‍👧 ₂ ś < & > "quoted" และ',
];

const rules: readonly Growth[] = [
  { kind: 'constant', g: 0.033 },
  { kind: 'hold', level: 'last' },
  { kind: 'drift', estimator: 'endpoint' },
  { kind: 'constant', g: 0.0325 },
  { kind: 'hold', level: 'gmean' },
  { kind: 'constant', g: -0.045 },
];

export interface Choice {
  scale?: ScaleKind;
  from?: number;
  to?: number;
  title?: string;
  alt?: readonly string[];
  outside?: boolean;
  growths?: readonly Growth[];
}

/** So many scenarios on a series, with long names, every band the record supports, and what else is chosen. */
export function computed(series: Series, count: number, choice: Choice = {}): Computation {
  const { growths = rules, ...rest } = choice;
  const { comparison } = resolveComparison(new Map([['series', series.id]]), catalogue);
  const possible = growths.map((growth): Growth => {
    const single = series.observations.length < 2 && growth.kind !== 'constant';
    return single ? { kind: 'hold', level: 'last' } : growth;
  });
  const scenarios = SCENARIO_IDS.slice(0, count).flatMap((id, i) => {
    const asked = possible[i % possible.length];
    const to = choice.to ?? comparison.to;
    // What a series cannot carry so far, such as a share beyond the whole, stands still instead.
    const refused = asked && refusalOf({ growth: asked, levers: [], shocks: [] }, series, to);
    const growth: Growth | undefined = refused ? { kind: 'hold', level: 'last' } : asked;
    return growth ? [{ ...newScenario(id, growth, series), name: names[i] ?? null }] : [];
  });
  return computeComparison({ ...comparison, ...rest, scenarios }, catalogue);
}
