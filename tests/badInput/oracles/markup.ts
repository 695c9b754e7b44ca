import { createHash } from 'node:crypto';
import { publicOrigin } from '../../harness/served';
import type { Markup } from '../../harness/readMarkup';

/** Attributes that lead somewhere. */
const LEADING = /^(?:xlink:)?(?:href|src|action|formaction|poster|data|cite|ping|background)$/i;

/** Attributes that run something, or change how the page is read. */
const RUNNING = /^(?:on.*|srcdoc|http-equiv|style)$/i;

/** Elements that no page or picture of the site has, and by which a text would do harm. */
const HARMFUL: Readonly<Record<'page' | 'picture' | 'frame', readonly string[]>> = {
  page: ['object', 'embed', 'base', 'foreignObject', 'frame', 'animate', 'set', 'plaintext'],
  picture: ['script', 'a', 'img', 'image', 'iframe', 'foreignObject', 'animate', 'set'],
  frame: ['script'],
};

/** Attributes that say where something stands. */
const PLACING = /^(?:d|[xyr]|[cr][xy]|[xy][12]|d[xy]|width|height|transform|points|viewBox)$/;

/** What is wrong with a document, whatever it shows: everything by which a text could run. */
export function faultsOfMarkup(
  elements: readonly Markup[],
  kind: 'page' | 'picture' | 'frame',
): string[] {
  return elements.flatMap(({ name, attributes, text }) => {
    const said: string[] = [];
    if (HARMFUL[kind].includes(name)) said.push(`has <${name}>`);
    for (const [attribute, value] of attributes) {
      if (RUNNING.test(attribute) && !(kind === 'frame' && attribute === 'style')) {
        said.push(`has <${name} ${attribute}="${value}">`);
      }
      if (PLACING.test(attribute) && /NaN|Infinity|undefined|null/.test(value)) {
        said.push(`has <${name} ${attribute}="${value}">`);
      }
      if (LEADING.test(attribute) && siteOf(value) === null) {
        said.push(`leads to ${value}`);
      }
    }
    if (name === 'script') said.push(...faultsOfScript(attributes, text));
    return said;
  });
}

/** A script is a file of the site, or data that nobody runs. */
function faultsOfScript(attributes: ReadonlyMap<string, string>, text: string): string[] {
  const src = attributes.get('src');
  if (src !== undefined) {
    return siteOf(src) === '' && text === '' ? [] : [`runs ${src} ${text}`];
  }
  return /^application\/(ld\+)?json$/.test(attributes.get('type') ?? '') ? [] : [`runs ${text}`];
}

/** A style sheet in a page is the one that its policy knows by hash. */
export function faultsOfStyles(elements: readonly Markup[], policy: string): string[] {
  return elements.flatMap(({ name, text }) => {
    if (name !== 'style') return [];
    const hash = createHash('sha256').update(text).digest('base64');
    return policy.includes(`'sha256-${hash}'`) ? [] : [`has a style that is not its own: ${text}`];
  });
}

/** Every element with its attributes, and the sites that they lead to. */
export function partsOfMarkup(elements: readonly Markup[]): Set<string> {
  return new Set(
    elements.flatMap(({ name, attributes }) => [
      `<${name}>`,
      ...[...attributes].map(([attribute, value]) => {
        const site = LEADING.test(attribute) ? ` ${siteOf(value)}` : '';
        return `<${name} ${attribute}>${site}`;
      }),
    ]),
  );
}

/** The site that an address leads to, empty for our own; null where it leads to no page at all. */
function siteOf(address: string): string | null {
  if (/^\/(\w[\w./?&=%-]*)?$/.test(address)) return '';
  const url = URL.parse(address, publicOrigin);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.origin === publicOrigin ? '' : url.origin;
}
