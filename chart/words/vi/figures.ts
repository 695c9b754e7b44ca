import { investmentFindings } from './data/investmentFindings';
import { measures } from './data/measures';
import { otherFindings } from './data/otherFindings';
import { periods } from './data/periods';
import { tradeFindings } from './data/tradeFindings';

/** What the ledger says of its figures, in Vietnamese, by its English text. */
export const figures: Readonly<Record<string, string>> = {
  ...measures,
  ...periods,
  ...tradeFindings,
  ...investmentFindings,
  ...otherFindings,
};
