import { formatAmount, formatYear } from '../../chart/text/format';
import { numberShown, shownNumber, unitAfter, writtenNumber } from '../../chart/text/numberText';
import type { FirstWords } from '../../chart/words';
import { parseDecimal, SHOWN, type Quantity, type ScenarioNumber, type Series } from '../../model';
import { clamped } from '../state/clamped';

/** How a number is written, read and stepped; `shown` is what people see of it, as 3.3 for 0.033. */
export interface Field {
  write: (value: number) => string;
  /** The number a text means, or null where it means none or one that is not allowed. */
  parse: (text: string) => number | null;
  step: (value: number, by: 1 | -1) => number;
  shown: (value: number) => number;
  value: (shown: number) => number;
  slider: Slider;
  /** What follows a number, with the space before it. */
  unit: (value: number) => string;
  /** What may be typed, as a sentence. */
  allowed: string;
}

/** Where people look for a number; the field beside it goes further. In shown units. */
export interface Slider {
  min: number;
  max: number;
  step: number;
}

/** A query holds four decimals of what people see. */
const PLACES = 10_000;

const WHOLE: readonly Quantity[] = ['year', 'years'];

/** The field of a number on a series, with a slider over the given span. */
export function fieldOf(
  { quantity, range }: Pick<ScenarioNumber, 'quantity' | 'range'>,
  slider: Slider,
  series: Series,
  words: FirstWords,
): Field {
  const scale = SHOWN[quantity];
  const shown = (value: number) => shownNumber({ quantity }, value);
  const value = (seen: number) => numberShown({ quantity }, seen);
  const unit = (number: number) => unitAfter({ quantity }, number, series, words);
  const many = unit(2 / scale).trim();
  const end = (number: number) =>
    quantity === 'year' ? formatYear(number) : formatAmount(shown(number), words);
  const ends = { min: end(range.min), max: end(range.max) };
  return {
    ...{ shown, value, slider, unit },
    allowed: words.cards.allowed[quantity]({ ...ends, unit: many }),
    write: (number) => writtenNumber({ quantity }, number),
    parse: (text) => {
      const tenThousandths = parseDecimal(plain(text, many, quantity));
      if (tenThousandths === null) return null;
      if (WHOLE.includes(quantity) && tenThousandths % PLACES !== 0) return null;
      const number = tenThousandths / (PLACES * scale);
      return number >= range.min && number <= range.max ? number : null;
    },
    step: (number, by) => {
      const steps = Math.round(shown(number) / slider.step + by);
      return clamped(value(Number((steps * slider.step).toFixed(4))), range);
    },
  };
}

/** What people paste around a number: its unit, and spaces or commas between groups of digits. */
function plain(text: string, unit: string, quantity: Quantity): string {
  let rest = text.normalize('NFKC').trim();
  for (const ending of [unit.normalize('NFKC'), '%']) {
    if (ending !== '' && rest.endsWith(ending)) rest = rest.slice(0, -ending.length).trim();
  }
  if (quantity === 'money' && /^[-+−–]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(rest)) {
    rest = rest.replaceAll(',', '');
  }
  return rest.replace(/(?<=\d) (?=\d{3}(\D|$))/g, '');
}
