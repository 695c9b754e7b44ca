import { describe, expect, it } from 'vitest';
import { goalWords } from '../../chart/text/goalWords';
import { faultText } from '../../chart/text/faultText';
import { describeChange } from '../../chart/text/describeChange';
import { formatDate } from '../../chart/text/format';
import { nameOf, sentenceOf } from '../../chart/text/scenarioWords';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import checks from '../../data/checks.json';
import figures from '../../data/figures.json';
import milestones from '../../data/milestones.json';
import outside from '../../data/outside.json';
import presets from '../../data/presets.json';
import sources from '../../data/sources.json';
import { parseComparison } from '../../model';
import { dictionaryTexts } from './dictionaryTexts';
import { computedFrom, parsed, plain } from './parsed';

const vi = wordsOf('vi');
const en = wordsOf('en');

/** What follows the subject of the only scenario's sentence. */
function saidOf(query: string): string {
  const { projections, series } = computedFrom(query);
  const sentence = plain(sentenceOf(projections[0]!, vi));
  const { subject } = series;
  const known = [subject, vi.data[subject] ?? subject].find((one) => sentence.startsWith(one));
  expect(known, sentence).toBeDefined();
  return sentence.slice((known ?? '').length + 1);
}

describe('a scenario in Vietnamese', () => {
  it.each([
    [
      'a=3.3&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_0',
      'tăng 3,3 % mỗi năm kể từ năm 2018; thương mại số làm tăng thêm 2 %, đủ mức vào năm 2031; cú sốc kiểu đại dịch vào năm 2030 làm giảm 12 %, phục hồi sau hai năm.',
    ],
    ['a=linear_-1', 'giảm 1 tỷ USD mỗi năm kể từ năm 2018.'],
    [
      'a=phased_2019_1_2026_3.5',
      'tăng theo từng giai đoạn: 1,0 % mỗi năm từ năm 2019, 3,5 % mỗi năm từ năm 2026.',
    ],
    [
      'a=fading_5_2_5',
      'tăng 5,0 % vào năm 2019 rồi chuyển dần về 2,0 % mỗi năm, cứ 5 năm khoảng cách lại thu hẹp một nửa.',
    ],
    [
      'a=target_500_2040',
      'tăng 3,6 % mỗi năm kể từ năm 2018, vừa đủ để đạt 500,0 tỷ USD vào năm 2040.',
    ],
    [
      'a=2&a.lever=points_0.5_2021_4',
      'tăng 2,0 % mỗi năm kể từ năm 2018; một chính sách cộng thêm 0,5 điểm phần trăm mỗi năm từ năm 2021, đủ mức từ năm 2024, không thời hạn.',
    ],
    [
      'a=parts&a.exports=3.3&a.imports=hold',
      'đi theo từng phần: xuất khẩu tăng 3,3 % mỗi năm và nhập khẩu giữ nguyên; cơ cấu như năm 2013 (giả định).',
    ],
  ])('%s', (query, sentence) => expect(saidOf(query)).toBe(sentence));

  it('has a short name', () => {
    const { projections } = computedFrom('a=hold&a.lever=digital_2_2027_5');
    expect(nameOf(projections[0]!, vi)).toBe('Giữ nguyên từ 2018, kèm thương mại số');
  });
});

describe('around a scenario in Vietnamese', () => {
  it('a goal is answered', () => {
    const { answer } = goalWords(computedFrom('a=3'), { value: 500, year: 2040 }, vi);
    expect(plain(answer)).toBe('phải tăng 3,6 % mỗi năm.');
  });

  it('a change is told', () => {
    const told = describeChange(parsed('a=3.3'), parsed('a=4'), vi, catalogue);
    expect(plain(told)).toBe('A tăng 4,0 % mỗi năm thay vì 3,3 %');
  });

  it.each([
    [
      'a=900',
      'Kịch bản A, “900”, nằm ngoài giới hạn cho phép (từ -50 đến 100); thay vào đó dùng 100.',
    ],
    ['zz=1', 'Không nhận ra “zz” nên đã bỏ qua.'],
  ])('a refusal is explained: %s', (query, text) => {
    const { faults } = parseComparison(query, catalogue, { languages: ['vi'], sizes: [] });
    expect(faults.map((fault) => faultText(fault, vi))).toEqual([text]);
  });

  it('a date is written as in Viet Nam', () => {
    expect(formatDate('2027-03-01', vi)).toBe('1 tháng 3, 2027');
  });
});

/** Texts that are the same in both languages: names and formats of files. */
const SAME = new Set([
  ...['siteName', 'cite.author', 'api.openapi', 'share.data.datapackage'],
  ...['terms.cagr.1', 'terms.fdi.1'],
  ...['ui.formats.svg', 'ui.formats.png', 'ui.formats.csv', 'ui.formats.json'],
  ...['about.ledger.csv', 'about.ledger.json', 'embedding.preview.px'],
  ...['moodle', 'canvas', 'wordpress', 'sites', 'notion', 'powerpoint', 'slides'].map(
    (host) => `embedding.host.names.${host}`,
  ),
]);
/** Letters of the mathematics, in every language the same. */
const FORMULA = /^method\.about\.entries\.\w+\.formula$/;

/** Whether a text says anything beside its parameters: not a mark, a number or a letter alone. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/‹\w+›/g, ''));
}

describe('the Vietnamese dictionary', () => {
  const english = new Map(dictionaryTexts({ ...en, data: {} }));

  it('is in the composed form of its letters throughout', () => {
    const decomposed = dictionaryTexts(vi).filter(([, text]) => text !== text.normalize('NFC'));
    expect(decomposed).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = dictionaryTexts({ ...vi, data: {} })
      .filter(
        ([where, text]) => english.get(where) === text && hasWords(text) && !FORMULA.test(where),
      )
      .map(([where]) => where);
    expect(new Set(same)).toEqual(SAME);
  });

  it('never calls a scenario a forecast', () => {
    const calling = dictionaryTexts(vi)
      .map(([, text]) => text)
      .filter((text) =>
        /dự báo/i.test(text.replace(/không (phải |phải là |đường nào là )dự báo/g, '')),
      );
    expect(calling).toEqual([]);
  });

  it.each([
    [
      'series',
      Object.values(catalogue.series).flatMap(({ title, subject, unit }) => [title, subject, unit]),
    ],
    ['presets', presets.flatMap(({ title, reason, warning }) => [title, reason, warning])],
    ['milestones', milestones.flatMap(({ label, text, doubt }) => [label, text, doubt])],
    ['checks', checks.flatMap(({ title, note }) => [title, note])],
    ['sources', sources.map(({ seen }) => seen)],
    ['outside values', outside.map(({ note }) => note)],
    [
      'figures',
      figures.flatMap(({ measures, finding, alternatives }) => [
        measures,
        finding?.text,
        ...alternatives.map(({ reason }) => reason),
      ]),
    ],
    ['words before figures', figures.map(({ qualifier }) => qualifier)],
    ['periods', figures.map(({ period }) => period).filter((period) => /[a-z]/i.test(period))],
  ])('has what the data say of %s', (_, texts) => {
    const missing = texts.filter((text) => text && vi.data[text] === undefined);
    expect(missing).toEqual([]);
  });

  it('translates no text that the data no longer have', () => {
    const all = JSON.stringify([catalogue, presets, milestones, checks, sources, outside, figures]);
    const gone = Object.keys(vi.data).filter((text) => !all.includes(JSON.stringify(text)));
    expect(gone).toEqual([]);
  });

  it('keeps every number of a text of the data', () => {
    const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g)?.sort() ?? [];
    const plainPoint = (text: string) => text.replace(/(\d),(\d{3})(?!\d)/g, '$1$2');
    const changed = Object.entries(vi.data).filter(([english, own]) => {
      const written = numbers(plainPoint(english)).map((one) => one.replace('.', ','));
      const kept = numbers(own.replace(/(\d)\.(\d{3})(?!\d)/g, '$1$2'));
      return written.some((one) => !kept.includes(one));
    });
    expect(changed).toEqual([]);
  });
});
