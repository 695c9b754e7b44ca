import type { site as english } from '../en/site';
import type { Widened } from '../widened';

/** The name of the site and of its pages; the short one where space is. */
export const site: Widened<typeof english> = {
  siteName: 'Kuroshio',
  tagline: 'Kịch bản thương mại và đầu tư ASEAN–Nhật Bản',
  nav: {
    label: 'Các trang',
    scenarios: 'Kịch bản',
    learn: 'Bài học',
    about: 'Về các số liệu',
    aboutShort: 'Số liệu',
    gallery: 'Hình mẫu',
    glossary: 'Thuật ngữ',
  },
};
