import { capital, lower } from './letters';

/** What is said of the parts of a total beside its chart. */
export const partSteps = {
  /** Where the split comes from: in full, one part of it, and as briefly as a picture must. */
  split: (p: { last: string; year: string; list: string }) =>
    `The ${p.last} split is not printed; the split of ${p.year} (${p.list}) is taken for it, which is an assumption.`,
  splitOf: (p: { part: string; value: string; total: string; share: string }) =>
    `${p.part} ${p.value} of ${p.total}, ${p.share}`,
  steps: {
    share: (p: { part: string; last: string }) => `${capital(p.part)} in ${p.last}`,
    shareAssumed: (p: { part: string; last: string; year: string }) =>
      `${capital(p.part)} in ${p.last}, split as in ${p.year} (assumption)`,
    of: (p: { part: string; says: string }) => `${capital(p.part)}: ${lower(p.says)}`,
    together: (p: { year: string }) => `The parts together in ${p.year}`,
    growth: (p: { year: string }) =>
      `Growth of the total in ${p.year}, by the parts’ shares of the year before`,
  },
  ui: {
    rule: (p: { list: string }) => `${capital(p.list)}, each its own growth`,
    /** Above the control of a part, alone or with a rule that its number does not tell. */
    part: (p: { part: string }) => capital(p.part),
    ruled: (p: { part: string; rule: string }) => `${capital(p.part)}: ${p.rule}`,
    growthOf: (p: { part: string; name: string }) => `Growth of ${p.part} in ${p.name}`,
    end: (p: { value: string; year: string }) => `${p.value} in ${p.year}`,
    endAlone: (p: { value: string; year: string }) => `${p.value} in ${p.year} by the rule alone`,
  },
} as const;
