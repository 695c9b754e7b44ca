import { scaleLinear, type ScaleLinear } from 'd3';
import { textWidth } from '../font/textWidth';
import type { Label, Tick } from '../layout/types';
import { tenth } from '../tenth';
import { formatSigned } from '../text/format';
import { wrap } from '../text/wrap';
import type { Words } from '../words';
import { runningSums, type Split } from './contributionsOf';
import { levelText, contributionText } from './contributionWords';
import type { ContributionRow, ContributionLayout } from './types';

/** What of the width names may take at most, and in how many lines. */
const NAMES = { share: 0.42, lines: 3 } as const;

/** What a row says: a name and a number. */
interface RowText {
  name: string;
  number: string;
}

/** Growth alone, each lever and shock, then everything together. */
function textsOf(split: Split, words: Words): RowText[] {
  const { shown } = split;
  const { rule, total } = words.compare.contributions;
  return [
    { name: rule, number: levelText(shown.baseline, split, words) },
    ...split.parts.map(({ name }, i) => ({
      name,
      number: contributionText(shown.contributions[i]!, split, words),
    })),
    { name: total, number: levelText(shown.scenario, split, words) },
  ];
}

/**
 * A waterfall lying on its side: growth alone at nought, each lever and shock from where the one
 * before it left off, then everything together. Names stand left, numbers flush right as in a sum.
 * `all` are the scenarios that stand under one another: they share one scale, so that their bars
 * can be compared. As high as its rows need. Pure; px from the top left.
 */
export function layOutContributions(
  split: Split,
  all: readonly Split[],
  { width, fontPx }: { width: number; fontPx: number },
  words: Words,
): ContributionLayout {
  const texts = textsOf(split, words);
  const everyText = all.flatMap((one) => textsOf(one, words));
  const widest = (list: readonly string[]) =>
    Math.max(...list.map((text) => textWidth(text, fontPx, 'bold')));
  const nameRoom = Math.ceil(
    Math.min(width * NAMES.share, widest(everyText.map(({ name }) => name)) + 1),
  );
  const numberRoom = widest(everyText.map(({ number }) => number));
  const plot = {
    left: nameRoom + fontPx,
    top: 0,
    right: Math.floor(width - numberRoom - fontPx * 1.4),
    bottom: 0,
  };
  const [low, high] = extentOf(all);
  const xOf = scaleLinear([low, high], [plot.left + fontPx * 0.4, plot.right - fontPx * 0.4]);
  const sums = runningSums(split);
  const starts = [0, ...sums];
  const rows: ContributionRow[] = [];
  let top = 0;
  for (const [i, { name, number }] of texts.entries()) {
    const lines = wrap(name, nameRoom, fontPx, 'bold', NAMES.lines);
    const height = fontPx * (0.75 + 1.25 * lines.length);
    const y = top + height / 2;
    const first = y - ((lines.length - 1) / 2) * fontPx * 1.25 + fontPx * 0.35;
    const isPart = i > 0 && i < texts.length - 1;
    const [from, to] = [xOf(starts[i]!), xOf(sums[Math.min(i, sums.length - 1)]!)];
    rows.push({
      kind: isPart ? 'part' : i === 0 ? 'baseline' : 'total',
      y: tenth(y),
      lines: lines.map((text, at): Label => {
        return { x: 0, y: tenth(first + at * fontPx * 1.25), text, anchor: 'start' };
      }),
      number: { x: width, y: tenth(y + fontPx * 0.35), text: number, anchor: 'end' },
      bar:
        isPart && from !== to
          ? {
              x: tenth(Math.min(from, to)),
              width: tenth(Math.max(Math.abs(to - from), 0.6)),
              rises: to > from,
            }
          : null,
      mark: isPart ? null : tenth(to),
    });
    top += height;
  }
  plot.bottom = tenth(top);
  return {
    ...{ width, height: Math.ceil(top + fontPx * 1.7), fontPx, look: split.look, plot },
    zeroX: tenth(xOf(0)),
    ticks: ticksOf(xOf, { width, fontPx }, words),
    rows,
    links: rows
      .slice(1)
      .map((row, i) => `M${tenth(xOf(sums[i]!))},${rows[i]!.y}V${row.y}`)
      .join(''),
  };
}

/** From where to where the parts of every scenario push; some room where none of them does. */
function extentOf(all: readonly Split[]): [low: number, high: number] {
  const sums = all.flatMap(runningSums);
  const [low, high] = [Math.min(0, ...sums), Math.max(0, ...sums)];
  return low === high ? [-1, 1] : [low, high];
}

/** As many round amounts as have room for their labels; nought at least. */
function ticksOf(
  xOf: ScaleLinear<number, number>,
  { width, fontPx }: { width: number; fontPx: number },
  words: Words,
): Tick[] {
  const px = fontPx * 0.92;
  const [left = 0, right = 0] = xOf.range();
  const most = Math.max(3, Math.round((right - left) / (fontPx * 5)));
  for (let count = most; count > 0; count--) {
    const ticks = xOf.ticks(count).map((level) => {
      const label = formatSigned(level, words);
      return { at: tenth(xOf(level)), label, half: textWidth(label, px, 'regular') / 2 };
    });
    const fits = ticks.every(({ at, half }, i) => {
      const before = ticks[i - 1];
      return at + half <= width && (!before || before.at + before.half + px < at - half);
    });
    if (fits) return ticks.map(({ at, label }) => ({ at, label }));
  }
  return [{ at: tenth(xOf(0)), label: formatSigned(0, words) }];
}
