/** What a lesson may hold; anything beyond is cut or set aside, and reported. */
export const LESSON_LIMITS = {
  steps: 8,
  /** Of a sentence, and of a question. */
  textCharacters: 280,
  titleCharacters: 120,
} as const;

/** Beyond this an address is cut by programs on its way. */
export const LONGEST_LESSON = 8000;
