import { describe, expect, it } from 'vitest';
import { exactDifference } from '../../data/derive';
import { dataset, printed, rowOf } from './dataset';

const percent = (fraction: number, places = 1) => (100 * fraction).toFixed(places);
const growth = (from: string, to: string, places = 1) =>
  percent(printed(to) / printed(from) - 1, places);
const sum = (...ids: string[]) =>
  exactDifference(
    0,
    ids.map((id) => -printed(id)),
  );
const implied = (level: string, share: string) =>
  ((100 * printed(level)) / printed(share)).toFixed(1);

/** Each finding with the numbers its text states, computed again from the ledger. */
const stated: Record<string, readonly string[]> = {
  'A2-011': [percent(107 / 750, 2), percent(1 - 107 / 129), percent(1 - (107 / 129) ** 0.5)],
  'A2-012': [percent(107 / 750, 2)],
  'A2-014': [(0.234 * 750).toFixed(1), (0.034 * 750).toFixed(1)],
  'A2-015': [(0.139 * 750 + 1e-9).toFixed(1)],
  'A2-016': [(0.135 * 750 + 1e-9).toFixed(1)],
  'A2-020': [growth('A2-021', 'A2-022', 2), percent(211.3 / 173.1 - 1, 2)],
  'A2-021': [sum('A2-024', 'A2-026').toFixed(1)],
  'A2-022': [sum('A2-025', 'A2-027').toFixed(1), exactDifference(214.4, [211.3]).toFixed(1)],
  'A2-023': [growth('A2-024', 'A2-025', 2)],
  'A2-028': [growth('A2-026', 'A2-027', 2)],
  'A2-030': [growth('A2-010', 'A2-030')],
  'A2-032': [exactDifference(67.6, [22.5]).toFixed(1)],
  'A2-033': [exactDifference(52.6, [32.2]).toFixed(1)],
  'A2-034': [
    exactDifference(46.8, [29.6]).toFixed(1),
    sum('A2-032', 'A2-033', 'A2-034').toFixed(1),
    percent(167 / 229),
    exactDifference(229, [67.6, 52.6, 46.8]).toFixed(1),
  ],
  'A2-036': [exactDifference(229, [117.7]).toFixed(1)],
  'A2-039': [sum('A2-037', 'A2-038', 'A2-039').toFixed(1), percent(84.3 / 117.7)],
  'A2-044': [(204 / (1 - 0.097)).toFixed(1)],
  'A2-053': [implied('A2-053', 'A2-054')],
  'A2-054': [percent(21.2 / 115.5)],
  'A2-055': [implied('A2-055', 'A2-056')],
  'A2-056': [percent(21.8 / 117.7)],
  'A2-057': [percent(13.4 / 136.2), percent(15 / 136.2), implied('A2-057', 'A2-058')],
  'A2-058': [(15 / 0.198).toFixed(1), percent(1 - 15 / 0.198 / (22 / 0.19))],
  'A2-059': [implied('A2-059', 'A2-060')],
  'A2-062': [percent(8.4 / 17), percent(6.9 / 15)],
  'A2-064': [growth('A2-063', 'A2-064')],
  'A2-065': [(8.5 / (1 - 0.644)).toFixed(1)],
  'A2-080': [String(315 / 5), (315e6 / 30000).toLocaleString('en')],
  'A2-082': [percent(14000 / 30000)],
  'A2-085': [percent(10000 / 30000)],
  'A2-088': [(979.56 / 8.6).toFixed(1)],
  'A2-089': [Math.round(8.6e6 / 2360).toLocaleString('en')],
  'A2-091': [percent(2000 / 2360)],
  'A2-095': [percent(500 / 20000)],
  'A2-099': [percent(80000 / 370000)],
};

describe('the findings of the ledger', () => {
  it.each(Object.entries(stated))('%s states its arithmetic correctly', (id, numbers) => {
    const text = rowOf(dataset.figures, id).finding?.text;
    for (const number of numbers) expect(text).toContain(number);
  });

  it('find the printed growth of 2008 in the parts and not in the totals', () => {
    expect(growth('A2-021', 'A2-022', 2)).toBe('23.86');
    expect(percent(sum('A2-025', 'A2-027') / printed('A2-021') - 1)).toBe('22.1');
    expect(printed('A2-020')).toBe(22.1);
  });

  it('find the share of 2014 impossible beside its level', () => {
    expect(implied('A2-057', 'A2-058')).toBe('75.8');
    expect(rowOf(dataset.figures, 'A2-058').finding?.kind).toBe('error');
  });

  it('stand beside every figure that has an alternative, and call it wrong or doubtful', () => {
    const replaced = dataset.figures.filter(({ alternatives }) => alternatives.length > 0);
    expect(
      replaced.map(({ id, value, alternatives }) => [id, value, alternatives[0]?.value]),
    ).toEqual([
      ['A2-014', 3.4, 23.4],
      ['A2-022', 214.4, 211.3],
      ['A2-030', 229, 240.9],
      ['A2-058', 19.8, 9.8],
    ]);
    for (const { finding } of replaced) {
      expect(['doubtful', 'inconsistent', 'error']).toContain(finding?.kind);
    }
  });

  it('are whole sentences without the marks of notes', () => {
    for (const { finding } of dataset.figures) {
      expect(finding?.text ?? 'None.').toMatch(/^[A-Z0-9].*\.$/s);
      expect(finding?.text ?? '').not.toMatch(/\[[A-Z]|\bS\d|A[12]-\d/);
    }
  });
});
