import type { Words } from '..';

/** Words that only pictures say, because they travel without their page. */
export const picture: Words['picture'] = {
  boundary: (p) => `公表値の終わり（${p.year}年）`,
  moreFaults: (p) => `ほかに${p.count}か所が使われませんでした。`,
  tooLong: (p) => `${p.site}で作成。この比較へのリンクは長すぎるため、ここには印刷していません。`,
};
