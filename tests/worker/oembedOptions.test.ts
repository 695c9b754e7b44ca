import { describe, expect, it } from 'vitest';
import { FRAME } from '../../chart/text/frame';
import { frameHeight } from '../../chart/text/frameHeight';
import { parseEmbed } from '../../model';
import { catalogue } from '../../data';
import { VIEW_WORDS } from '../../chart/viewWords';
import { compute, words } from '../harness/expected';
import { elementNamed, elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, pathOf, publicOrigin } from '../harness/served';
import { jsonOf } from './contract';
import { oembedAnswer } from './linkContract';

const START = 'v=1&data=1&series=trade&from=2000&scale=linear&a=3.3&a.band=off';
const answerFor = async (address: string, more = '') =>
  jsonOf(await ask(`/oembed?url=${encodeURIComponent(address)}${more}`), oembedAnswer);

/** The query of the frame that an answer holds. */
const queryIn = (html: string) =>
  new URL(elementNamed(readMarkup(html), 'iframe').attributes.get('src')!).search.slice(1);

const chosen = [
  'live=a.g_0_6&to=2040',
  'live=a.g&live=year&to=2040',
  'guess=1&to=2040',
  'show=title_table&to=2040',
  'show=chart&to=2040',
  'lang=vi&theme=dark&guess=1&to=2040',
];

describe('what an educator chose', () => {
  it.each(chosen)('is kept in the frame: %s', async (options) => {
    const { html } = await answerFor(`${publicOrigin}/embed?${START}&${options}`);
    expect(queryIn(html)).toBe(`${START}&${options.replace('&to=', '&height=auto&to=')}`);
  });

  it.each(chosen)('is what a program finds that is given the address: %s', async (options) => {
    const query = `${START}&${options}`;
    const head = elementNamed(readMarkup(await (await ask(`/embed?${query}`)).text()), 'head');
    const [json] = elementsNamed(head, 'link').filter(
      ({ attributes }) => attributes.get('type') === 'application/json+oembed',
    );
    const address = new URL(json!.attributes.get('href')!);
    expect(address.searchParams.get('url')).toBe(`${publicOrigin}/embed?${query}`);
    const { html } = await jsonOf(await ask(pathOf(address.href)), oembedAnswer);
    expect(queryIn(html)).toContain(options.replace(/&?to=2040$/, ''));
  });

  it('follows new data in the frame where the address does, and a page’s never does', async () => {
    const follows = `${START.replace('&data=1', '')}&to=2040`;
    const embed = await answerFor(`${publicOrigin}/embed?${follows}`);
    expect(queryIn(embed.html)).not.toContain('data=');
    const page = await answerFor(`${publicOrigin}/?${follows}`);
    expect(queryIn(page.html)).toContain('&data=1&');
  });

  it.each([
    ['', '', 500],
    ['', '&maxheight=400', 400],
    ['', '&maxheight=900', 500],
    ['&live=a.g', '&maxheight=300', 300],
  ])('fixes the height, and no more than there is room for: %s%s', async (more, room, height) => {
    const address = `${publicOrigin}/embed?${START}${more}&height=500&to=2040`;
    const answer = await answerFor(address, room);
    expect(answer.height).toBe(height);
    expect(answer.html).toContain(` height="${height}" `);
    expect(queryIn(answer.html)).toContain('&height=500&');
  });

  it.each(chosen)('makes a frame as high as it needs: %s', async (options) => {
    const query = `${START}&${options}`;
    const { html, height } = await answerFor(`${publicOrigin}/embed?${query}`, '&maxwidth=320');
    const read = parseEmbed(query, catalogue, VIEW_WORDS).options;
    if (!options.includes('lang=')) {
      expect(height).toBe(frameHeight(compute(query), 320, words, read));
    }
    expect(height).toBeGreaterThanOrEqual(FRAME.lowest);
    expect(html).toContain('width="320"');
  });

  it('names no picture of what readers are to guess', async () => {
    const query = `${START}&guess=1&to=2040`;
    const answer = await answerFor(`${publicOrigin}/embed?${query}`);
    expect(Object.keys(answer).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
    const head = elementNamed(readMarkup(await (await ask(`/embed?${query}`)).text()), 'head');
    const said = elementsNamed(head, 'meta').map(({ attributes }) => attributes.get('content'));
    expect(said.join(' ')).not.toContain('473');
    expect(said.join(' ')).not.toContain('chart.png');
    const open = elementNamed(
      readMarkup(await (await ask(`/embed?${START}&to=2040`)).text()),
      'head',
    );
    expect(
      elementsNamed(open, 'meta')
        .map(({ attributes }) => attributes.get('content'))
        .join(' '),
    ).toContain('473');
  });
});
