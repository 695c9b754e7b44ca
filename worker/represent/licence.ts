/** The licence of the code and of what it computes, as descriptions of data name it. */
export const LICENCE = {
  name: 'MIT',
  title: 'MIT License',
  path: 'https://opensource.org/license/mit',
} as const;
