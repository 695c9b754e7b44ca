import type { Words } from '..';

/** Words that only pictures say, because they travel without their page. */
export const picture: Words['picture'] = {
  boundary: (p) => `hết số liệu công bố, ${p.year}`,
  moreFaults: (p) => `Còn ${p.count} phần nữa không được dùng.`,
  tooLong: (p) => `Dựng tại ${p.site}. Liên kết tới phép so sánh này quá dài nên không in ở đây.`,
};
