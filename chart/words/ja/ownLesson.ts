import type { Words } from '..';

/** Words of a lesson that somebody put together. */
export const ownLesson: Words['ownLesson'] = {
  untitled: '題名のないレッスン',
};
