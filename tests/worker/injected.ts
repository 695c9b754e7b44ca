import { expect } from 'vitest';
import { elementsOf, type Markup } from '../harness/readMarkup';

/** Elements by which a text that broke out of its place would do harm. */
const HARMFUL = ['img', 'iframe', 'object', 'embed', 'base', 'form', 'style', 'foreignObject'];

/** The payloads as somebody would want to see them come back; quotes are the reader's to judge. */
export const RAW = /<script>alert|<img src|<svg\/onload|<base href|<!\[CDATA|<b>/;

/** Fails where a text of the query became markup. `own` are elements that the page has itself. */
export function expectNothingInjected(
  document: Markup,
  scripts: number,
  own: readonly string[] = [],
): void {
  const elements = elementsOf(document);
  const strange = elements.filter(({ name }) => HARMFUL.includes(name) && !own.includes(name));
  expect(strange).toEqual([]);
  expect(elements.filter(({ name }) => name === 'script').length).toBe(scripts);
  for (const { attributes } of elements) {
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on|^style$|^http-equiv$|^srcdoc$/i);
      if (/^href$|src$/.test(name)) expect(value).toMatch(/^(\/|https?:)/);
    }
  }
}
