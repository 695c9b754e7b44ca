/** Words of a lesson that somebody put together. */
export const ownLesson = {
  /** What it is called where nobody named it. */
  untitled: 'A lesson without a title',
};
