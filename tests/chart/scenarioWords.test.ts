import { describe, expect, it } from 'vitest';
import { nameOf, sentenceOf, sentenceParts } from '../../chart/text/scenarioWords';
import { faultText } from '../../chart/text/faultText';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { computeComparison, parseComparison, type Projection } from '../../model';

const words = wordsOf('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function parsed(query: string) {
  return parseComparison(query, catalogue, { languages: [], sizes: [] });
}

function projections(query: string): readonly Projection[] {
  const { comparison, faults } = parsed(query);
  expect(faults).toEqual([]);
  return computeComparison(comparison, catalogue).projections;
}

describe(sentenceOf, () => {
  it.each([
    [
      'a=3.3&a.lever=digital_2_2027_5&a.shock=pandemic_12_2030_2_0',
      'Trade grows 3.3 % a year from 2018; digital trade adds 2 % by 2031; a pandemic-like shock in 2030 takes 12 %, recovered in two years.',
    ],
    ['a=linear_4.25', 'Trade gains 4.25 bn US$ every year from 2018.'],
    ['a=linear_-1', 'Trade loses 1 bn US$ every year from 2018.'],
    ['a=phased_2019_1_2026_3.5', 'Trade grows 1.0 % a year from 2019, 3.5 % a year from 2026.'],
    [
      'a=phased_2019_-1_2026_3.5',
      'Trade changes by −1.0 % a year from 2019, 3.5 % a year from 2026.',
    ],
    [
      'a=fading_5_2_2.5',
      'Trade grows 5.0 % in 2019 and nears 2.0 % a year, the gap halving every 2.5 years.',
    ],
    ['a=logistic_5_400', 'Trade grows 5.0 % in 2019 and levels off at 400.0 bn US$.'],
    ['a=logistic_-5_100', 'Trade shrinks 5.0 % in 2019 and levels off at 100.0 bn US$.'],
    [
      'a=drawn_2025_260_2030_300',
      'Trade follows a line drawn by hand, 260.0 bn US$ in 2025, 300.0 bn US$ in 2030, and stays there.',
    ],
    [
      'a=drawn.growth_2025_260',
      'Trade follows a line drawn by hand, 260.0 bn US$ in 2025, and goes on at the last pace.',
    ],
    [
      'a=target_500_2040',
      'Trade grows 3.6 % a year from 2018, as it must to reach 500.0 bn US$ in 2040.',
    ],
    [
      'a=target_200_2040',
      'Trade shrinks 0.7 % a year from 2018, as it must to reach 200.0 bn US$ in 2040.',
    ],
    [
      'a=2&a.lever=points_0.5_2021_4',
      'Trade grows 2.0 % a year from 2018; a policy adds 0.5 points a year from 2021, in full from 2024, for ever.',
    ],
    [
      'a=2&a.lever=points_-1_2021_1_2025_1*Strikes',
      'Trade grows 2.0 % a year from 2018; Strikes takes 1 point a year from 2021, until 2025.',
    ],
    [
      'a=2&a.lever=friction_-5_2027_1_2030_3',
      'Trade grows 2.0 % a year from 2018; more friction in trade (an assumption) takes 5 % from 2027, until 2030, fading out by 2033.',
    ],
    [
      'a=2&a.shock=slump_27_2030_1_5&a.shock=shock_3_2035_2_3',
      'Trade grows 2.0 % a year from 2018; a shock like the slump of 2009 in 2030 takes 27 %, recovered in one year but for 5 %; a shock in 2035 takes 3 % for ever.',
    ],
  ])('says of %s: %s', (query, sentence) => {
    expect(projections(query).map((each) => plain(sentenceOf(each, words)))).toEqual([sentence]);
  });

  it('takes no bracket of a label for a mark of its own', () => {
    const [projection] = projections('a=2&a.lever=level_2_2027_5*A [b] c');
    const parts = sentenceParts(projection!, words);
    expect(parts.flatMap(({ number }) => number?.key ?? [])).toEqual([
      ...['g', 'levers.0.size', 'levers.0.full'],
    ]);
    expect(sentenceOf(projection!, words)).toContain('A [b] c adds');
  });
});

describe(nameOf, () => {
  it.each([
    ['a=2&a.lever=digital_2_2027_5', '2.0 % a year, with digital trade'],
    ['a=hold&a.shock=shock_5_2030_1_0', 'No change since 2018, with a shock'],
    ['a=2&a.lever=level_2_2027_5*Ports', '2.0 % a year, with Ports'],
    ['a=2&a.lever=level_2_2027_5&a.shock=shock_5_2030_1_0', '2.0 % a year, with 2 assumptions'],
    ['a=2&a.lever=level_2_2027_5&a.name=Ours', 'Ours'],
    ['a=linear_4.2', '4.2 bn US$ more a year'],
    ['a=phased_2019_1_2026_3.5', '1.0 %, 3.5 % a year in turn'],
    ['a=fading_5_2_8', '5.0 % fading to 2.0 % a year'],
    ['a=logistic_5_400', 'Levelling off at 400.0 bn US$'],
    ['a=drawn_2025_260', 'Drawn by hand to 2025'],
    ['a=target_500_2040', '500.0 bn US$ in 2040'],
  ])('calls %s: %s', (query, name) => {
    expect(projections(query).map((each) => plain(nameOf(each, words)))).toEqual([name]);
  });

  it('has a name for every preset, in the dictionary and not only its title', () => {
    const names = Object.keys(words.effect.names);
    expect(catalogue.presets.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([]);
  });
});

describe(faultText, () => {
  it.each([
    [
      'a=linear_-20',
      'Scenario A, “linear_-20”, would fall to nothing in 2030; trend is used instead.',
    ],
    [
      'a=3&a.lever=magic_2_2027_5',
      'A lever of scenario A, “magic”, is of a kind that is not known here; it was set aside.',
    ],
    [
      'a=3&a.shock=shock_100_2030_1_0',
      'A shock of scenario A, “shock_100_2030_1_0”, must come after the record’s last figure, take less than everything and scar no more than it takes; it was set aside.',
    ],
  ])('says of %s: %s', (query, text) => {
    expect(parsed(query).faults.map((fault) => faultText(fault, words))).toEqual([text]);
  });
});
