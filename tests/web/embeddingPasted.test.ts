import { describe, expect, it } from 'vitest';
import { serializeEmbed } from '../../model';
import { readChoices } from '../../web/embedding/choices';
import { findEmbed } from '../../web/embedding/pasted';
import { embedOf, settled, STEADY } from './embeddingSettled';

describe('an embed that is to be changed', () => {
  const query = 'v=1&data=1&series=trade&a=3.3&live=a.g_0_6&height=auto&to=2040';
  const src = `https://example.org/embed?${query}`;
  const escaped = src.replaceAll('&', '&amp;');

  it.each([
    ['a frame', `<iframe src="${escaped}" width="100%"></iframe>`, 'frame'],
    [
      'a frame with its script',
      `<iframe src="${escaped}"></iframe>\n<script src="https://example.org/embed.js" async></script>`,
      'frame',
    ],
    [
      'a picture',
      `<a href="${escaped}"><img src="https://example.org/chart.png?a=1&amp;to=2030" alt=""></a>`,
      'picture',
    ],
    ['an address', src, 'link'],
    ['an address in a sentence', `See ${src} please`, 'link'],
    ['an address with a secret', `${src}#?secret=abc`, 'link'],
    ['a path', `/embed?${query}`, 'link'],
    ['the address of a comparison', `https://example.org/?${query}`, 'frame'],
    ['a query', `?${query}`, 'frame'],
    ['a bare query', query, 'frame'],
  ])('is found in %s', (_, text, form) => {
    expect(findEmbed(`  ${text}\n`)).toEqual({ search: `?${query}`, form });
  });

  it.each([
    '',
    'kuroshio',
    'https://example.org/about',
    'https://video.example.org/embed/abc?start=3',
    '<iframe src="https://video.example.org/embed/abc"></iframe>',
    'https://example.org/s/0123456789AB',
    '<b>a=3</b>',
  ])('is not found in %j', (text) => {
    expect(findEmbed(text)).toBeNull();
  });

  it.each([
    ['live=a.g_6_0', ['live']],
    ['live=z.g', ['live']],
    ['live=a.g_0_6&live=a.g_1_3', ['live']],
    ['show=title_wings', ['show']],
    ['guess=perhaps', ['guess']],
    ['height=9', ['height']],
    ['height=high', ['height']],
    ['live=a.g_0_3', ['a.g']],
  ])('falls back to what is safe, and names it: %s', (options, parameters) => {
    const { choices, faults } = readChoices(
      `?${STEADY.replace('&to=', `&${options}&to=`)}`,
      'frame',
    );
    expect(faults.map(({ parameter }) => parameter)).toEqual(parameters);
    const { query } = settled(choices);
    expect(embedOf(query).faults).toEqual([]);
  });

  it('is the same again however often it is read', () => {
    const { comparison, view, options } = embedOf(`?${query}`);
    const once = serializeEmbed(comparison, { theme: view.theme }, options);
    const { choices } = readChoices(`?${once}`, 'frame');
    expect(settled(choices).query).toBe(once);
  });
});
