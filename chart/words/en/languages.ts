/** Words of the choice of a language; each language is called by its own name. */
export const languages = {
  label: 'Language',
};
