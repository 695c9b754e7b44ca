import { describe, expect, it } from 'vitest';
import { ask, makeLink, publicOrigin } from '../harness/served';
import { canonicalLesson } from '../model/anyLesson';
import { jsonOf, problemOf } from './contract';
import { linkAnswer, oembedAnswer } from './linkContract';

const asked = (address: string, more = '') =>
  ask(`/oembed?url=${encodeURIComponent(address)}${more}`);
const answerFor = async (address: string, more = '') =>
  jsonOf(await asked(address, more), oembedAnswer);
const srcIn = (html: string) => /src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');

const QUERY = canonicalLesson('title=Two “paces”&1.ask=How far?&1.guess=1&1.a=trend&2.a=hold');
const FRAME = `${publicOrigin}/learn/own/embed?${QUERY}`;

describe('the oEmbed answer for a lesson of one’s own', () => {
  it('is one frame that begins with its first step, and no picture of what is to be guessed', async () => {
    const answer = await answerFor(`${publicOrigin}/learn/own?${QUERY}`);
    expect(answer).toMatchObject({ type: 'rich', title: 'Two “paces”', width: 840 });
    expect(srcIn(answer.html)).toBe(FRAME);
    expect(answer.html).toContain('title="Two “paces” · Kuroshio"');
    expect(Object.keys(answer).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
  });

  it.each([
    ['its frame', `/learn/own/embed?${QUERY}`],
    ['a step of it, presented', `/learn/own?${QUERY}&form=present&shown=1&step=2`],
    ['what mail programs make of it', `/learn/own?utm_source=mail&${QUERY}).`],
    ['a weblog’s secret', `/learn/own?${QUERY}#?secret=Abc123`],
  ])('is the same for %s', async (_, path) => {
    expect(srcIn((await answerFor(`${publicOrigin}${path}`)).html)).toBe(FRAME);
  });

  it('is the same for its short link', async () => {
    const { short } = await jsonOf(await makeLink(QUERY, '198.51.105.1'), linkAnswer);
    expect(srcIn((await answerFor(short)).html)).toBe(FRAME);
  });

  it('keeps its language and its light, and stays within the room there is', async () => {
    const answer = await answerFor(
      `${publicOrigin}/learn/own?${QUERY}&theme=dark&lang=ja`,
      '&maxwidth=400&maxheight=300',
    );
    expect(answer).toMatchObject({ width: 400, height: 300 });
    expect(srcIn(answer.html)).toBe(`${publicOrigin}/learn/own/embed?lang=ja&${QUERY}&theme=dark`);
  });

  it('shows a damaged address as it is, so that the frame says what is missing', async () => {
    const { html } = await answerFor(`${publicOrigin}/learn/own?steps=2&1.a=3`);
    expect(srcIn(html)).toBe(`${publicOrigin}/learn/own/embed?steps=2&1.a=3`);
  });

  it('is found by programs that were given its page', async () => {
    const page = await (await ask(`/learn/own?${QUERY}`)).text();
    const endpoint = `${publicOrigin}/oembed?url=${encodeURIComponent(`${publicOrigin}/learn/own?${QUERY}`)}&amp;format=json`;
    expect(page).toContain(`href="${endpoint}"`);
  });
});

describe('the oEmbed answer for a built-in lesson', () => {
  it('is its frame', async () => {
    const { html, title } = await answerFor(`${publicOrigin}/learn/five-rates?step=2`);
    expect(srcIn(html)).toBe(`${publicOrigin}/learn/five-rates/embed`);
    expect(title).toBe('One record, five growth rates');
  });

  it.each(['/learn/new', '/learn/none', '/learn', '/learn/own/x', '/learn//own'])(
    'is none where there is no lesson: %s',
    async (path) => {
      const response = await asked(`${publicOrigin}${path}?${QUERY}`);
      expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
      await problemOf(response);
    },
  );
});
