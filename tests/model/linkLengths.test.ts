import { describe, expect, it } from 'vitest';
import { LIMITS, LONGEST_QUERY } from '../../model';
import { canonicalOf, read } from './read';

/** Where the site stands is not known here; a host of this length is a long one. */
const ORIGIN = 'https://kuroshio.example-university.ac.jp';

/** Titles and names as teachers write them. */
const LANGUAGES = {
  English: {
    title: 'ASEAN–Japan trade after the pandemic: five ways on',
    names: ['Steady growth', 'As before', 'Digital push', 'New agreement', 'Another pandemic'],
  },
  Vietnamese: {
    title: 'Thương mại ASEAN–Nhật Bản sau đại dịch: năm kịch bản',
    names: [
      'Tăng trưởng ổn định',
      'Như trước đây',
      'Chuyển đổi số',
      'Hiệp định mới',
      'Đại dịch nữa',
    ],
  },
  Japanese: {
    title: 'コロナ後の日本とASEANの貿易：五つの道筋',
    names: ['安定した成長', 'これまで通り', 'デジタル化の推進', '新しい協定', '再びの感染症'],
  },
} as const;

/** The first one, three or five of what a class compares: a rule, a lever or a shock, a range. */
const ASSUMPTIONS = [
  (id: string) => `${id}=3.3`,
  (id: string) => `${id}=trend&${id}.band=50_80`,
  (id: string) => `${id}=2.5&${id}.lever=digital_2_2027_5`,
  (id: string) => `${id}=2&${id}.lever=new-agreement_3.5_2026_7&${id}.lever=points_0.5_2028_5`,
  (id: string) => `${id}=target_400_2040&${id}.shock=pandemic_12_2030_2_1`,
];

const COUNTS = [1, 3, 5] as const;

function linkOf(
  { title, names }: { title: string; names: readonly string[] },
  count: number,
): string {
  const scenarios = ASSUMPTIONS.slice(0, count).map((assume, i) => {
    const id = 'abcde'[i]!;
    return `${assume(id)}&${id}.name=${encodeURIComponent(names[i]!)}`;
  });
  const query = [`title=${encodeURIComponent(title)}`, ...scenarios, 'to=2040'].join('&');
  expect(read(query).faults).toEqual([]);
  return canonicalOf(query);
}

describe('the length of a link', () => {
  const table = Object.entries(LANGUAGES).map(([language, said]) => {
    const lengths = COUNTS.map((count) => [count, linkOf(said, count).length] as const);
    return [language, Object.fromEntries(lengths)] as const;
  });
  // For whoever wonders what a link can hold; docs/api.md says the same in words.
  console.log('Characters of a query by scenarios, with a title, names, levers and shocks:');
  console.table(Object.fromEntries(table));

  it.each(table)('stays within the limit for one, three and five scenarios in %s', (_, lengths) => {
    expect(Object.values(lengths).filter((length) => length >= LONGEST_QUERY)).toEqual([]);
  });

  it('leaves room for the site before it', () => {
    const longest = linkOf(LANGUAGES.Japanese, 5);
    expect(`${ORIGIN}/embed?${longest}`.length).toBeLessThan(LONGEST_QUERY);
  });

  it('is too much for the longest title beside the longest names in Japanese, as the API says', () => {
    const [title, name] = [LIMITS.titleCharacters, LIMITS.nameCharacters].map((count) =>
      encodeURIComponent('易'.repeat(count)),
    );
    expect(canonicalOf(`title=${title}&a=3.3&b=trend&to=2040`).length).toBeLessThan(LONGEST_QUERY);
    const named = `title=${title}&a=3.3&a.name=${name}&b=trend&to=2040`;
    expect(read(named).faults).toMatchObject([{ code: 'TOO_LONG' }]);
  });
});
