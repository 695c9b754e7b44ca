import { describe, expect, it } from 'vitest';
import { drawable } from '../../chart/font/drawable';
import { captionsOf } from '../../chart/text/captions';
import { faultText } from '../../chart/text/faultText';
import { citeComparison } from '../../chart/text/cite';
import { describeChange } from '../../chart/text/describeChange';
import {
  describeComparison,
  describeEnds,
  headlineOf,
  subtitleOf,
} from '../../chart/text/describe';
import { differencesOf } from '../../chart/text/differences';
import { goalWords } from '../../chart/text/goalWords';
import { nameOf, sentenceOf } from '../../chart/text/scenarioWords';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { parseComparison } from '../../model';
import { computedFrom, parsed } from './parsed';

const words = wordsOf('ja');

function first(query: string) {
  return computedFrom(query).projections[0]!;
}

describe('the sentence of a scenario in Japanese', () => {
  it.each([
    ['a=3.3', '貿易額は2018年を起点に年3.3%で増えます。'],
    ['a=-1.5', '貿易額は2018年を起点に年1.5%で減ります。'],
    ['a=trend', '貿易額は2000年と2018年を結ぶペース、年3.3%で推移します。'],
    ['a=hold', '貿易額は2018年の水準、231.7十億ドルのまま横ばいです。'],
    ['a=mean', '貿易額は2000〜2018年の平均である173.4十億ドルに戻り、そのまま推移します。'],
    ['a=linear_4.25', '貿易額は2018年を起点に毎年4.25十億ドル増えます。'],
    ['a=phased_2019_1_2026_3.5', '貿易額は2019年から年1.0%、2026年から年3.5%で増えます。'],
    [
      'a=fading_5_2_2.5',
      '貿易額は2019年の年率5.0%から、差を2.5年ごとに半減させながら年率2.0%に近づきます。',
    ],
    ['a=logistic_5_400', '貿易額は2019年に5.0%増え、やがて400.0十億ドルで頭打ちになります。'],
    [
      'a=drawn_2025_260_2030_300',
      '貿易額は手描きの線に沿って2025年に260.0十億ドル、2030年に300.0十億ドルとなり、その後は横ばいです。',
    ],
    ['a=target_500_2040', '貿易額は2018年を起点に年3.6%で増え、2040年に500.0十億ドルに達します。'],
    ['series=fdi-share&a=1', '日本の投資の割合は2015年を起点に年1.0%で増えます。'],
    [
      'a=3.3&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_0',
      '貿易額は2018年を起点に年3.3%で増えます。デジタル貿易は2031年までに、水準を2%押し上げます。パンデミック型のショックが2030年に水準を12%押し下げ、2年で回復します。',
    ],
    [
      'a=2&a.lever=points_0.5_2021_4',
      '貿易額は2018年を起点に年2.0%で増えます。政策は2021年に始まり2024年から全面的に、期限なしで、成長率を年0.5ポイント押し上げます。',
    ],
    [
      'a=3.3&a.lever=friction_-5_2027_3_2035_4',
      '貿易額は2018年を起点に年3.3%で増えます。貿易の障壁の増大（仮定）は2029年までに、2035年を期限に（その後2039年までに消失）、水準を5%押し下げます。',
    ],
    [
      'a=parts&a.exports=3.3&a.imports=phased_2019_1_2026_3',
      '貿易額は内訳の合計です：輸出は年3.3%で増加、また輸入は2019年から年1.0%、2026年から年3.0%で増加。内訳の比率は2013年と同じ（仮定）。',
    ],
  ])('%s', (query, sentence) => {
    expect(sentenceOf(first(query), words)).toBe(sentence);
  });
});

describe('the name of a scenario in Japanese', () => {
  it.each([
    ['a=trend', '2000〜2018年のペース'],
    ['a=linear_-1', '毎年1十億ドル減'],
    ['a=3.3&a.lever=digital_2_2027_5', '年率3.3%＋デジタル貿易'],
    ['a=3.3&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_0', '年率3.3%＋前提2件'],
    ['a=parts&a.exports=3.3&a.imports=0', '輸出は3.3%、輸入は0.0%'],
  ])('%s', (query, name) => {
    expect(nameOf(first(query), words)).toBe(name);
  });
});

describe('a comparison in Japanese', () => {
  const computation = computedFrom('series=exports&a=3.3&b=mean&to=2030');

  it('has a title and a subtitle', () => {
    expect(headlineOf(computation, words)).toBe(
      'ASEANの対日輸出（2030年まで）：年率3.3% 204.4、2007〜2013年の平均 101.5',
    );
    expect(subtitleOf(computation, words)).toBe(
      '十億米ドル、名目。2013年までは公表値、その後はシナリオ。',
    );
  });

  it('is described without a space between sentences', () => {
    expect(describeComparison(computation, words)).toBe(
      'ASEANの対日輸出のグラフ（十億米ドル、名目）。公表値：2007年は85.1、2008年は104.5、2013年は117.7。2030年までのシナリオ（予測ではありません）：年率3.3% 204.4；2007〜2013年の平均 101.5。',
    );
    expect(describeEnds(computation, words)).toBe(
      '2030年：年率3.3% 204.4；2007〜2013年の平均 101.5。',
    );
  });

  it('says what its range rests on', () => {
    expect(captionsOf(computedFrom('a=3.3&a.band=80'), words)[0]).toBe(
      '範囲は記録そのものの変動によります（2000〜2018年の6個の公表値の間の5回の変化）。今後も同じように変動するなら、同様の将来10通り中8通りほどが外側の帯（2040年に160〜1,400十億ドル）に収まります。値が少ないため、範囲そのものも大まかです。',
    );
  });

  it('says what its scenarios share', () => {
    const query = 'a=3.3&a.lever=digital_2_2027_5&b=trend&b.lever=digital_2_2027_5';
    const { rows, same } = differencesOf(computedFrom(query), words);
    expect(same).toBe('すべてに共通：デジタル貿易 +2%、2027年に始まり2031年から全面的に。');
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      '年率3.3%',
      '年率3.3%（2000〜2018年のペース）',
    ]);
  });

  it('says what a goal takes and what has changed', () => {
    const { answer } = goalWords(computedFrom('a=3.3'), { value: 500, year: 2040 }, words);
    expect(answer).toBe('年3.6%の成長が必要です。');
    const change = describeChange(parsed('a=3.3'), parsed('a=2'), words, catalogue);
    expect(change).toBe('Aの成長率を年3.3%から2.0%に');
  });

  it('is cited with the day it was read', () => {
    const { apa } = citeComparison(
      computation,
      {
        address: 'https://example.org/?v=1',
        accessed: { year: 2027, month: 3, day: 1 },
      },
      words,
    );
    expect(apa).toBe(
      'Kuroshio. (日付なし). ASEANの対日輸出（2030年まで） (モデル1、データ1) [データセット]. 2027年3月1日閲覧、https://example.org/?v=1',
    );
  });
});

describe('a refused part of a link in Japanese', () => {
  it.each([
    ['a=900', 'シナリオA「900」は可能な範囲（-50〜100）の外です。代わりに「100」を使います。'],
    ['a=x', 'シナリオA「x」は読み取れませんでした。代わりに「trend」を使います。'],
    [
      'to=1990',
      '最終年「1990」は記録の最後の値より前です（2018〜2068）。代わりに「2018」を使います。',
    ],
    ['zzz=1', '「zzz」はここでは使われないため、無視しました。'],
    ['a=3&a=4', 'シナリオAが2回あります（最初のものを採用）。代わりに「3」を使います。'],
    [
      'series=fdi-share&a=30&to=2050',
      'シナリオA「30」では2023年に割合が全体以上になります。代わりに「mean」を使います。',
    ],
    [
      'a=linear_-40',
      'シナリオA「linear_-40」では2024年にゼロまで落ちます。代わりに「trend」を使います。',
    ],
  ])('%s', (query, text) => {
    const { faults } = parseComparison(query, catalogue, { languages: [], sizes: [] });
    expect(faults.map((fault) => faultText(fault, words))).toContain(text);
  });

  it('names a limit of letters', () => {
    const query = `a.name=${'あ'.repeat(80)}`;
    const { faults } = parseComparison(query, catalogue, { languages: [], sizes: [] });
    expect(faults.map((fault) => faultText(fault, words)).join('')).toContain('（60文字まで）の外');
  });
});

describe('the Japanese dictionary', () => {
  const texts = allTexts(words);

  it('can be drawn by the font of the pictures', () => {
    for (const text of texts) expect(drawable(text), text).toBe(text.normalize('NFC'));
  });

  it('ends no Japanese sentence with a Latin stop and sets no space after a Japanese one', () => {
    const latin = texts.filter((text) => /[ぁ-んァ-ヶ一-龠][.,;:]|[、。] /.test(text));
    expect(latin).toEqual([]);
  });

  it('calls no scenario a forecast', () => {
    const forecast = texts.filter((text) =>
      /予測/.test(text.replaceAll(/予測では(ありません|ない)/g, '')),
    );
    expect(forecast).toEqual([]);
  });
});

/** Every text of a dictionary that stands in it as it is read. */
function allTexts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(allTexts);
}
