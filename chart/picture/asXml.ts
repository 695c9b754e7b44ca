/**
 * A drawing's markup as an XML document. Svelte's hydration markers mean nothing in a picture; text
 * is escaped, so no other comment can be there. HTML lets `]]>` stand in a text, XML does not.
 */
export function asXml(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replaceAll(']]>', ']]&gt;')
    .trim();
}
