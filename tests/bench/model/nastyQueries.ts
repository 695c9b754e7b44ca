import { catalogue } from '../../../data';
import { LONGEST_QUERY, parseComparison } from '../../../model';
import type { Candidate } from '../measure';

/** More than any link has: the parser has to look at it before it can say that it is too long. */
const CHARACTERS = 4000;

/** With one `&` just before the limit, because what is too long is cut at the last one before it. */
const filled = (unit: string, start = '') => {
  const whole = `${start}${unit.repeat(CHARACTERS)}`;
  const read = whole.slice(0, LONGEST_QUERY - 1);
  return `${read}&${whole.slice(read.length)}`.slice(0, CHARACTERS);
};

const numbered = (write: (i: number) => string) =>
  filled(Array.from({ length: CHARACTERS }, (_, i) => write(i)).join('&'));

/** What could make a parser go over its input again and again, by what is repeated in it. */
const NASTY: Readonly<Record<string, string>> = {
  'one key without an end': filled('a'),
  'equals signs': filled('='),
  ampersands: filled('&'),
  'amp; before a key': filled('amp;'),
  'percent signs': filled('%'),
  'bytes that are no letter': filled('%ff', 'title='),
  'bytes cut in the middle': filled('%E1%BB', 'title='),
  'spaces in a title': filled('+', 'title=x'),
  'marks on one letter': filled('%CC%81', 'a=3&a.name=e'),
  'marks and invisibles in turn': filled('\u0323\u200b\u0302', 'title=e'),
  'digits of one number': filled('1', 'a=0.'),
  underscores: filled('_', 'a=phased'),
  'steps of one rule': filled('_2030_1', 'a=drawn'),
  'levers of one scenario': filled('&a.lever=points_1_2027_5', 'a=3'),
  'levers nobody knows': filled('&a.lever=x_1_2027_5', 'a=3'),
  'shocks of every scenario': filled('&f.shock=shock_1_2030_2_0&e.shock=x', 'a=3'),
  'stars in a label': filled('*', 'a=3&a.lever=points_1_2027_5'),
  'the same key': filled('&to=2040', 'a=3'),
  'keys that are not known': numbered((i) => `k${i}=1`),
  'keys of parts that there are not': numbered((i) => `a.p${i}=3`),
  'alternatives that there are not': filled('_A2-999', 'alt=A2-022'),
  'ranges of one scenario': filled('50_', 'a=trend&a.band='),
  'every scenario led by parts': filled(
    '&a.exports=trend&b.imports=900',
    'a=parts&b=parts&c=parts&d=parts&e=parts&f=parts',
  ),
  'targets out of reach': filled(
    '&f.lever=points_20_2019_1',
    [...'abcdef'].map((id) => `${id}=target_1000000_2030`).join('&'),
  ),
  'signs after the link': filled('）」。)', 'a=3&to=2040'),
  'pictures for letters': filled('👩‍👩‍👧', 'title='),
};

const PLAIN = 'v=1&data=1&series=trade&a=3.3&a.name=Steady&b=trend&to=2040';

/** Reading a plain link, and reading each of the others. */
export function nastyQueries(): Candidate[] {
  const reading = ([name, query]: readonly [string, string]): Candidate => ({
    name,
    times: 1,
    run: () => parseComparison(query, catalogue, { languages: [], sizes: [] }).comparison.to,
  });
  return [['a plain link', PLAIN] as const, ...Object.entries(NASTY)].map(reading);
}
