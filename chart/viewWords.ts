import type { ViewWords } from '../model';
import { PICTURE_SIZES } from './sizes';
import { LANGUAGES } from './words';

/** The words about showing that every host can honour. */
export const VIEW_WORDS: ViewWords = { languages: LANGUAGES, sizes: Object.keys(PICTURE_SIZES) };
