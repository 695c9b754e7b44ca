import type { site as english } from '../en/site';
import type { Widened } from '../widened';

/** The name of the site and of its pages; the short one where space is. */
export const site: Widened<typeof english> = {
  siteName: 'Kuroshio',
  tagline: 'ASEANと日本の貿易・投資の「もし…なら」シナリオ',
  nav: {
    label: 'ページ',
    scenarios: 'シナリオ',
    learn: '学ぶ',
    about: '数値について',
    aboutShort: '数値',
    gallery: '図の見本',
    glossary: '用語集',
  },
};
