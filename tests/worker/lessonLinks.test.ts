import { describe, expect, it } from 'vitest';
import { LONGEST_LESSON, LONGEST_QUERY } from '../../model';
import { canonicalLesson } from '../model/anyLesson';
import { mangled } from '../model/mangle';
import { ask, makeLink, publicOrigin } from '../harness/served';
import { codeOf } from './codeOf';
import { jsonOf, problemOf } from './contract';
import { linkAnswer } from './linkContract';

/** Each test is a client of its own, so that none uses up what another may make. */
let clients = 0;
const client = () => `198.51.104.${(clients += 1)}`;

const made = async (query: string) => jsonOf(await makeLink(query, client()), linkAnswer);

/** A lesson of eight steps whose address is longer than that of any comparison. */
const EIGHT = Array.from({ length: 8 }, (_, i) =>
  [
    `${i + 1}.say=${encodeURIComponent('過去の年から先を見てください。'.repeat(3))}`,
    `${i + 1}.ask=${encodeURIComponent('Sau đó điều gì xảy ra?')}`,
    `${i + 1}.guess=1&${i + 1}.a=trend&${i + 1}.a.lever=digital_2_2027_5&${i + 1}.to=${2030 + i}`,
  ].join('&'),
).join('&');

describe('the short link of a lesson', () => {
  it('has a code made from the lesson, is made once and opens it', async () => {
    const canonical = canonicalLesson(`title=Tám bước&lang=vi&theme=dark&${EIGHT}`);
    expect(canonical.length).toBeGreaterThan(LONGEST_QUERY);
    const first = await makeLink(canonical, client());
    expect(first.status).toBe(201);
    const code = codeOf(canonical);
    expect(await jsonOf(first, linkAnswer)).toEqual({
      code,
      short: `${publicOrigin}/s/${code}`,
      page: `${publicOrigin}/learn/own?${canonical}`,
    });
    expect((await makeLink(canonical, client())).status).toBe(200);
    for (const path of [`/s/${code}`, `/S/${code.toUpperCase()}`]) {
      const opened = await ask(path);
      expect([opened.status, opened.headers.get('location')]).toEqual([
        302,
        `/learn/own?${canonical}`,
      ]);
    }
  });

  it('stays what it was once given', async () => {
    const query = canonicalLesson('title=Two paces&1.ask=How far?&1.guess=1&1.a=trend&1.to=2030');
    expect(await made(query)).toMatchObject({ code: 'ps96jgzmw8dh' });
  });

  it('is the same for the same lesson in another spelling, at whichever of its steps', async () => {
    const query = canonicalLesson(
      'title=Mangled%20on%20its%20way&1.a=1.5&1.to=2031&2.b=2&2.to=2032',
    );
    const { code } = await made(query);
    for (const [how, mangle] of mangled) {
      expect([how, (await made(mangle(query))).code]).toEqual([how, code]);
    }
    expect((await made(`${query}&step=2&shown=1&form=present`)).code).toBe(code);
    expect((await made(`${query}&lang=ja`)).code).not.toBe(code);
  });

  it('is none of the first step’s comparison', async () => {
    const [lesson, comparison] = await Promise.all([
      made('1.a=1.25&1.to=2040'),
      made('a=1.25&to=2040'),
    ]);
    expect(lesson.code).not.toBe(comparison.code);
  });
});

describe('a request for the short link of a lesson', () => {
  it.each([
    ['a step missing', '1.a=3&1.to=2040&3.a=4&3.to=2040', 400, ['2 MISSING']],
    ['its end cut off', 'steps=2&1.a=3&1.to=2040&2.a=4', 400, ['2.to MISSING']],
    ['nine steps', `${EIGHT}&9.a=3`, 422, ['steps E_RANGE']],
    ['a series there is not', '1.series=gold', 404, ['1.series UNKNOWN_SERIES']],
    ['a question too long', `1.a=3&1.ask=${'x'.repeat(281)}`, 422, ['1.ask E_RANGE']],
    ['an address in it', '1.a=3&next=https://evil.example', 400, ['next UNKNOWN_PARAMETER']],
    ['a comparison of its own', '1.a=3&a=4', 400, ['a UNKNOWN_PARAMETER']],
    [
      'too many characters',
      `1.a=3&1.to=2040&2.say=${'x'.repeat(LONGEST_LESSON)}`,
      413,
      ['query TOO_LONG'],
    ],
  ])('is refused with %s', async (_, query, status, faults) => {
    const response = await makeLink(query, client());
    expect(response.status).toBe(status);
    const { errors } = await problemOf(response);
    expect(errors.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual(faults);
  });

  it('is refused where the lesson grows too long with everything written out', async () => {
    const text = encodeURIComponent('長'.repeat(104));
    const short = Array.from({ length: 8 }, (_, i) => `${i + 1}.a=3&${i + 1}.say=${text}`).join(
      '&',
    );
    expect(short.length).toBeLessThan(LONGEST_LESSON);
    expect(canonicalLesson(short).length).toBeGreaterThan(LONGEST_LESSON);
    const response = await makeLink(short, client());
    expect(response.status).toBe(413);
    await problemOf(response);
  });
});
