import { runs } from './runs.mjs';

/** Japanese fonts that devices have; a frame has no room for a megabyte of kanji where one is there. */
const installedJapanese = {
  400: ['Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans W3', 'Yu Gothic Regular', 'Meiryo'],
  600: ['Noto Sans JP SemiBold', 'Noto Sans CJK JP Bold', 'Hiragino Sans W6', 'Yu Gothic Bold'],
};

/** `@font-face` rules whose ranges are those of the files, so that the two never disagree. */
export function styleSheet(codes, weights) {
  const hex = (code) => code.toString(16).toUpperCase();
  const range = (codes, gap) =>
    runs(codes, gap).map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`);
  // Kanji lie scattered; bridging the holes between them keeps the rule short.
  const split = codes.ja.findIndex((code) => code >= 0x3000);
  const ranges = {
    latin: range(codes.latin, 1),
    more: range(codes.more, 1),
    ja: [...range(codes.ja.slice(0, split), 1), ...range(codes.ja.slice(split), 999)],
  };
  const face = (part, weight, installed = []) => `@font-face {
  font-family: 'Noto Sans JP';
  font-weight: ${weight};
  font-display: swap;
  src: ${[...installed.map((name) => `local('${name}')`), `url('./kuroshio-${part}-${weight}.woff2') format('woff2')`].join(', ')};
  unicode-range: ${ranges[part].join(', ')};
}
`;
  // Of two rules with a character in their ranges the later is asked, and only bridges overlap.
  return ({ preferInstalled }) =>
    weights
      .flatMap((weight) => [
        face('ja', weight, preferInstalled ? installedJapanese[weight] : []),
        face('more', weight),
        face('latin', weight),
      ])
      .join('');
}
