import { describe, expect, it } from 'vitest';
import { foreign, ours } from '../badInput/corpus/oembedAddresses';
import { canonicalOf } from '../harness/expected';
import { openPage } from '../harness/browser';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { ask, makeLink, pathOf, publicOrigin } from '../harness/served';
import { jsonOf, problemOf } from './contract';
import { linkAnswer } from './linkContract';
import { asked, answerFor, parsed, inFrame } from './askOembed';

const query = canonicalOf('a=3&to=2040');

describe('an address of ours', () => {
  it.each(ours)('is shown: %s', async (_, address) => {
    const { html } = await answerFor(address);
    expect(html).toContain(
      `src="${publicOrigin}/embed?${inFrame(query).replaceAll('&', '&amp;')}"`,
    );
  });

  it('may be short, in small letters and in capitals', async () => {
    const { code, short } = await jsonOf(await makeLink(query, '198.51.102.1'), linkAnswer);
    for (const address of [short, `${publicOrigin}/S/${code}`.toUpperCase()]) {
      const { html } = await answerFor(address);
      expect(html).toContain(
        `src="${publicOrigin}/embed?${inFrame(query).replaceAll('&', '&amp;')}"`,
      );
    }
  });

  it('keeps language and theme, for the frame', async () => {
    const { html } = await answerFor(`${publicOrigin}/?a=3&theme=dark&lang=en&to=2040`);
    expect(html).toContain('&amp;lang=en&amp;theme=dark&amp;height=auto&amp;to=2040');
  });

  it('with faults is shown as it is, so that the frame says what it drops', async () => {
    const { html } = await answerFor(`${publicOrigin}/?a=NaN&title="><script>alert(1)</script>`);
    const page = await openPage('about:blank');
    const { elements } = await parsed(page, html);
    expect(elements.map(({ name }) => name)).toEqual(['iframe']);
    const { src = '' } = elements[0]!.attributes;
    expect(new URL(src).searchParams.get('a')).toBe('NaN');
    const frame = readMarkup(await (await ask(pathOf(src))).text());
    expect(elementsNamed(frame, 'h1')[0]?.text).toBe('"><script>alert(1)</script>');
  });
});

describe('any other address', () => {
  it.each(foreign)('is unknown: %s', async (_, address) => {
    for (const format of ['json', 'xml']) {
      const response = await asked(address, `&format=${format}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { detail } = await problemOf(response);
      expect(detail).toBe('No page, embed or short link of this site has that address.');
    }
  });

  it.each(['/oembed', '/oembed?url=', '/oembed?format=xml', '/oembed?URL=x'])(
    'and none at all is a fault: %s',
    async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(400);
      expect((await problemOf(response)).errors).toMatchObject([{ parameter: 'url' }]);
    },
  );

  it.each(['yaml', 'JSON', 'json+oembed', 'html'])('and no other format: %s', async (format) => {
    const response = await asked(`${publicOrigin}/`, `&format=${format}`);
    expect(response.status).toBe(501);
    await problemOf(response);
  });

  it('counts for nothing after the first one', async () => {
    const second = `&url=${encodeURIComponent('https://example.org/')}`;
    expect((await asked(`${publicOrigin}/?${query}`, second)).status).toBe(200);
  });
});
