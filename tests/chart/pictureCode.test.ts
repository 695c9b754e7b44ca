import { describe, expect, it } from 'vitest';
import { describeComparison } from '../../chart/text/describe';
import { pictureCode } from '../../chart/text/pictureCode';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { elementNamed, readMarkup } from '../harness/readMarkup';
import { computedFrom } from './parsed';

const page = 'https://example.org/?v=1&a.name="><script>&to=2040';
const src = 'https://example.org/chart.png?v=1&size=og&to=2040';

describe(pictureCode, () => {
  it.each(LANGUAGES)('says what the picture shows, in %s, and where a click leads', (lang) => {
    const alt = describeComparison(computedFrom('a=3.3&b=hold&to=2040'), wordsOf(lang));
    const code = pictureCode({ page, src, alt, width: 1200, height: 630 });
    const link = elementNamed(readMarkup(code), 'a');
    expect(link.attributes.get('href')).toBe(page);
    const image = elementNamed(link, 'img').attributes;
    expect([image.get('src'), image.get('alt')]).toEqual([src, alt]);
    expect([image.get('width'), image.get('height')]).toEqual(['1200', '630']);
    expect(alt).toMatch(/473[.,]3/);
  });

  it.each([`"><script>alert(1)</script>`, `' onerror='alert(1)`, '&quot;', '<b>', 'a & b', ''])(
    'lets nothing out of an attribute: %s',
    (nasty) => {
      const code = pictureCode({ page: nasty, src: nasty, alt: nasty, width: 1, height: 1 });
      expect(code.match(/<[a-z/]+/g)).toEqual(['<a', '<img', '</a']);
      const link = elementNamed(readMarkup(code), 'a');
      const image = elementNamed(link, 'img').attributes;
      expect([...link.attributes.keys()]).toEqual(['href']);
      expect([...image.keys()]).toEqual(['src', 'alt', 'width', 'height', 'loading', 'style']);
      for (const value of [link.attributes.get('href'), image.get('src'), image.get('alt')]) {
        expect(value).toBe(nasty);
      }
    },
  );
});
