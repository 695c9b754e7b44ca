import type { Words } from '..';

/** Words of the choice of a language. */
export const languages: Words['languages'] = {
  label: 'Ngôn ngữ',
};
