import type { LessonWords } from '../../lessonWords';
import { fiveHundredBillion } from './fiveHundredBillion';
import { fiveRates } from './fiveRates';
import { pandemicYear } from './pandemicYear';
import { standIn2008 } from './standIn2008';
import { which2008 } from './which2008';

/** Every word of the built-in lessons in Japanese; a number arrives already formatted. */
export const lessons: LessonWords = {
  'stand-in-2008': standIn2008,
  'five-rates': fiveRates,
  'which-2008': which2008,
  'five-hundred-billion': fiveHundredBillion,
  'pandemic-year': pandemicYear,
};
