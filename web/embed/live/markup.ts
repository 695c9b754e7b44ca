import { notePrinted, piecesOf, rewrite } from './rewrite';

/** The one policy by which an embed may turn text into elements; its templates escape what they print. */
const policy = window.trustedTypes?.createPolicy('kuroshio-embed', {
  createHTML: (markup: string) => markup,
});

/** Makes an element hold printed markup. What of it stays as it is is not touched, nor laid out again. */
export function fill(element: Element, markup: string): void {
  const pieces = piecesOf(markup);
  if (rewrite(element, pieces)) return;
  const next = element.cloneNode();
  Reflect.set(next, 'innerHTML', policy ? policy.createHTML(markup) : markup);
  matchWithin(element, next);
  notePrinted(element, pieces);
}

/** Brings what an element holds to what another one does; other numbers of children take its place. */
function matchWithin(element: Element, next: Node): void {
  const children = [...next.childNodes];
  if (children.length !== element.childNodes.length) element.replaceChildren(...children);
  else children.forEach((child, i) => match(element.childNodes[i]!, child));
}

/** Brings a node to another, or puts the other in its place where they are of two kinds. */
function match(node: ChildNode, next: ChildNode): void {
  if (node.isEqualNode(next)) return;
  if (node instanceof Element && next instanceof Element && kindOf(node) === kindOf(next)) {
    for (const { name, value } of next.attributes) node.setAttribute(name, value);
    matchWithin(node, next);
  } else node.replaceWith(next);
}

const kindOf = (node: Element) => [node.nodeName, ...node.getAttributeNames()].join();

/** The part of an embed that has a name. */
export function part(main: HTMLElement, name: string): HTMLElement | null {
  return main.querySelector<HTMLElement>(`[data-part="${name}"]`);
}
