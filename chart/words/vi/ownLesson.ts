import type { Words } from '..';

/** Words of a lesson that somebody put together. */
export const ownLesson: Words['ownLesson'] = {
  untitled: 'Bài học chưa có tên',
};
