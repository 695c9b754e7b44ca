import { describe, expect, it } from 'vitest';
import { askOnce } from './askOnce';
import { foreign, ours } from './corpus/oembedAddresses';
import { inParts } from './inParts';
import { judge, said } from './oracles/judge';
import { elementsNamed, readMarkup } from '../harness/readMarkup';
import { publicOrigin } from '../harness/served';
import { textOf } from './oracles/answer';

const asked = (address: string, more: string) => ({
  path: `/oembed?url=${encodeURIComponent(address)}${more}`,
});

describe('an address for oEmbed', () => {
  it.each(foreign)('is refused in either format: %s', async (_, address) => {
    const found = await inParts(['&format=json', '&format=xml'], 1, async (more) => {
      const judged = judge(await askOnce(asked(address, more)));
      return [...said(judged), ...(judged.answer.status === 404 ? [] : ['is no 404'])];
    });
    expect(found.flat()).toEqual([]);
  });

  it.each(ours)('leads to a frame of this site: %s', async (_, address) => {
    const judged = judge(await askOnce(asked(address, '')));
    expect(said(judged)).toEqual([]);
    const { html } = JSON.parse(textOf(judged.answer.body)) as { html: string };
    const frames = elementsNamed(readMarkup(html), 'iframe');
    expect(frames.map(({ attributes }) => new URL(attributes.get('src')!).origin)).toEqual([
      publicOrigin,
    ]);
  });

  it.each(['0', '-1', '1e3', '٣', '9999999', 'NaN', '1.5', ' 1', '__proto__', '<b>'])(
    'has room in whole px alone: %s',
    async (size) => {
      const room = `&maxwidth=${encodeURIComponent(size)}&maxheight=${encodeURIComponent(size)}`;
      const judged = judge(await askOnce(asked(`${publicOrigin}/`, room)));
      expect([judged.answer.status, ...said(judged)]).toEqual([400]);
    },
  );
});
