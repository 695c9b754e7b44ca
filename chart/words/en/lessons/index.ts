import { fiveHundredBillion } from './fiveHundredBillion';
import { fiveRates } from './fiveRates';

/** Every word of the built-in lessons in English, which pages without a lesson do not load. */
export const lessons = {
  'five-rates': fiveRates,
  'five-hundred-billion': fiveHundredBillion,
} as const;
