/** Tags and the texts between them. The value of an attribute may hold what ends a tag. */
const PIECE = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>|[^<]+/g;
const ATTRIBUTE = / ([^\s"=]+)="([^"]*)"/g;
const VALUE = /"[^"]*"/g;

/** Printed markup in pieces, and the node that each became; none for what ends an element. */
interface Printed {
  pieces: readonly string[];
  nodes: readonly (Node | null)[];
}

/** What was printed into an element last. */
const printed = new WeakMap<Element, Printed>();

/** Printed markup, taken apart. */
export function piecesOf(markup: string): readonly string[] {
  return markup.match(PIECE) ?? [];
}

/**
 * Makes an element hold pieces of the same elements as were printed into it last: sets the texts and
 * the values of attributes that differ. Where the elements differ it answers false and touches nothing.
 */
export function rewrite(element: Element, pieces: readonly string[]): boolean {
  const before = printed.get(element);
  if (before?.pieces.length !== pieces.length) return false;
  const differing = [...pieces.keys()].filter((i) => pieces[i] !== before.pieces[i]);
  if (differing.some((i) => formOf(pieces[i]!) !== formOf(before.pieces[i]!))) return false;
  for (const i of differing) {
    // Ends of elements have no values in which they could differ.
    const node = before.nodes[i]!;
    if (node instanceof Element) setAttributes(node, pieces[i]!);
    else node.nodeValue = plain(pieces[i]!);
  }
  before.pieces = pieces;
  return true;
}

/** Notes which nodes pieces have become, for the next that are printed there. */
export function notePrinted(element: Element, pieces: readonly string[]): void {
  const walker = document.createTreeWalker(element);
  const nodes = pieces.map((piece) => (piece.startsWith('</') ? null : walker.nextNode()));
  printed.set(element, { pieces, nodes });
}

function setAttributes(element: Element, tag: string): void {
  for (const [, name, written] of tag.matchAll(ATTRIBUTE)) {
    const value = plain(written!);
    if (element.getAttribute(name!) !== value) element.setAttribute(name!, value);
  }
}

/** A tag without the values of its attributes; the same for every text. */
function formOf(piece: string): string {
  return piece.startsWith('<') ? piece.replace(VALUE, '') : '';
}

function plain(written: string): string {
  return written.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
