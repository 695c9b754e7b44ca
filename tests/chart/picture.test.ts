import { describe, expect, it } from 'vitest';
import { drawable } from '../../chart/font/drawable';
import { layOutPicture, type PictureLayout } from '../../chart/picture/layOutPicture';
import { SMALLEST } from '../../chart/picture/textBlock';
import { pictureOptions } from '../../chart/picture/pictureOptions';
import { PICTURE_SIZES, type PictureSize } from '../../chart/sizes';
import { titleOf } from '../../chart/text/describe';
import { nameOf, sentenceOf } from '../../chart/text/scenarioWords';
import { VIEW_WORDS } from '../../chart/viewWords';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import {
  computeComparison,
  parseComparison,
  SCENARIO_IDS,
  type Computation,
  type Fault,
  type View,
} from '../../model';
import { clashes } from './parts';
import { pictureParts, pictureTexts } from './pictureParts';

const SIZES: readonly PictureSize[] = ['page', 'og', 'square', 'slide'];

/** Names of sixty letters in three scripts, one of them without a place to break. */
const NAMES = [
  'Kịch bản tăng trưởng kinh tế nhanh nhờ hội nhập số hoá rộng k',
  '東南アジア諸国連合と日本の経済連携協定が全面的に実施された場合の貿易額の見通しについての仮定と長期的な課題を含む計画案である',
  'Ưỡng ẵỷ Ễ Ộ Ẩn nghiệp hoá, hiện đại hoá đất nước Việt Nam ta k',
  'W'.repeat(60),
  'A name of sixty letters that somebody typed because it says a',
  '年'.repeat(60),
].map((name) => Array.from(name).slice(0, 60).join(''));

const TITLES = [
  '',
  'Thương mại ASEAN – Nhật Bản đến năm 2040: những kịch bản tăng trưởng khi các rào cản thương mại số được gỡ bỏ từng bước',
  '日'.repeat(120),
  'W'.repeat(120),
];

const RULES = ['3.3', 'trend', 'hold', '5', '-1', 'target_350_2040'];

/** What else an address can ask for. */
const MORE: readonly {
  name: string;
  of: (id: string) => string;
  all: string;
  /** How many scenarios can have it beside long names: far more than a link holds. */
  most?: number;
}[] = [
  { name: 'nothing more', of: () => '', all: '' },
  {
    name: 'levers and shocks',
    of: (id) =>
      `&${id}.lever=digital_2_2027_5&${id}.lever=agreement_4_2026_10&${id}.shock=pandemic_12_2030_2_1`,
    all: '',
    most: 3,
  },
  { name: 'ranges and possible paths', of: (id) => `&${id}.band=50_80_95`, all: '&paths=1' },
  {
    name: 'alternatives and values from outside',
    of: () => '',
    all: '&alt=A2-022_A2-030&outside=1',
  },
  {
    name: 'faults',
    of: () => '',
    all: `&scale=${'q'.repeat(64)}&from=900&zz=1&yy=2&xx=${'ẵ'.repeat(64)}&a.hide=maybe`,
  },
];

interface Case {
  computation: Computation;
  view: View;
  faults: readonly Fault[];
}

/** A comparison with so many scenarios. Names are given to it, because six of them make a longer link than is read. */
function comparison(
  count: number,
  more: (typeof MORE)[number],
  title: string,
  names: boolean,
): Case {
  const rules = SCENARIO_IDS.slice(0, count).map((id, i) => {
    const has = !names || i < (more.most ?? count);
    return `${id}=${RULES[i]}${has ? more.of(id) : ''}`;
  });
  const read = parseComparison(`${rules.join('&')}${more.all}&to=2040`, catalogue, VIEW_WORDS);
  const scenarios = read.comparison.scenarios.map((scenario, i) =>
    names ? { ...scenario, name: NAMES[i]! } : scenario,
  );
  const given = { ...read.comparison, scenarios, title: title === '' ? null : title };
  return { ...read, computation: computeComparison(given, catalogue) };
}

function layOut(
  { computation, view, faults }: Case,
  size: PictureSize,
  lang: string,
): PictureLayout {
  const site = { origin: 'https://kuroshio.example.org', short: null };
  const { text, words, paths } = pictureOptions(computation, { ...view, lang }, site, faults);
  return layOutPicture(computation, size, text, words, paths);
}

const grid = SIZES.flatMap((size) => LANGUAGES.map((lang) => ({ size, lang })));

describe.each(grid)('a picture of size $size in $lang', ({ size, lang }) => {
  const words = wordsOf(lang);
  const { width, height, fontPx } = PICTURE_SIZES[size];

  it.each(MORE)('never lets texts overlap, leave it or be cut: $name', (more) => {
    for (const count of [1, 2, 3, 4, 5, 6]) {
      for (const [i, title] of TITLES.entries()) {
        const one = comparison(count, more, title, i > 0);
        const picture = layOut(one, size, lang);
        const about = `${count} scenarios, title ${i}`;
        const parts = pictureParts(picture);
        expect(clashes(parts), about).toEqual([]);
        const outside = parts.filter(
          ({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height,
        );
        expect(outside, about).toEqual([]);
        expect(
          pictureTexts(picture).filter((text) => text.includes('…')),
          about,
        ).toEqual([]);
        expect(smallestType(picture), about).toBeGreaterThan(fontPx * SMALLEST - 0.06);
      }
    }
  });

  it('says every title, name and assumption in full', () => {
    const squeezed = (text: string) => text.replace(/\s/g, '');
    for (const more of MORE) {
      const { computation, ...rest } = comparison(6, more, TITLES[1]!, true);
      const picture = layOut({ computation, ...rest }, size, lang);
      const lines = (block: { lines: readonly string[] }) => squeezed(block.lines.join(''));
      expect(lines(picture.title)).toBe(squeezed(titleOf(computation, words)));
      computation.projections.forEach((projection, i) => {
        const said = lines(picture.assumptions[i]!);
        expect(said).toContain(squeezed(drawable(sentenceOf(projection, words))));
        expect(said).toContain(squeezed(nameOf(projection, words)));
        const { rows } = picture.chart.layout.lines[i]!.label;
        expect(squeezed(rows.map(({ name }) => name).join(''))).toBe(
          squeezed(nameOf(projection, words)),
        );
      });
    }
  });

  it('leaves the chart a quarter of its height at least', () => {
    for (const more of MORE) {
      for (const title of [TITLES[0]!, TITLES[2]!]) {
        const { layout } = layOut(comparison(6, more, title, true), size, lang).chart;
        expect(layout.height / height, more.name).toBeGreaterThan(0.25);
      }
    }
  });
});

/** The smallest type that anything in a picture is set in, px. */
function smallestType(picture: PictureLayout): number {
  const { title, subtitle, faults, assumptions, legend, footer, address, chart } = picture;
  const blocks = [title, subtitle, faults, ...assumptions, ...legend, footer, address];
  return Math.min(chart.layout.fontPx, ...blocks.map(({ fontPx }) => fontPx));
}
