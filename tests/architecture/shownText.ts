import { parse, type AST } from 'svelte/compiler';

/** Attributes that somebody reads or hears. */
const SHOWN_ATTRIBUTES = [
  ...['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description'],
  ...['aria-roledescription', 'aria-valuetext', 'aria-placeholder', 'data-label'],
];

interface Node {
  type: string;
  [key: string]: unknown;
}

/** What the markup of a Svelte file shows or says by itself, from no dictionary: words with letters. */
export function shownText(markup: string): string[] {
  const { fragment } = parse(markup, { modern: true });
  return textsIn(fragment)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

function textsIn(part: AST.Fragment | Node): string[] {
  if (isNode(part)) {
    if (part.type === 'Text') return [String(part['data'])];
    if (part.type === 'ExpressionTag') return resultsOf(part['expression']);
    if (part.type === 'Attribute') return attributeTexts(part);
  }
  // Of code between braces only what it puts on the page is looked at.
  return Object.values(part)
    .flat()
    .filter(isNode)
    .filter(({ type }) => isMarkup(type))
    .flatMap(textsIn);
}

/** Whether a node is markup, and not the code in it, a style, or what an event does. */
function isMarkup(type: string): boolean {
  return (
    /^[A-Z]/.test(type) &&
    !/(Expression|Literal|Statement|Pattern|Identifier|Directive)$/.test(type)
  );
}

function attributeTexts({ name, value }: Node): string[] {
  if (!SHOWN_ATTRIBUTES.includes(String(name))) return [];
  return [value].flat().filter(isNode).flatMap(textsIn);
}

/** The texts that an expression can come to without asking anybody. */
function resultsOf(expression: unknown): string[] {
  if (!isNode(expression)) return [];
  const { type } = expression;
  if (type === 'Literal') {
    const { value } = expression;
    return typeof value === 'string' ? [value] : [];
  }
  if (type === 'TemplateLiteral') {
    const quasis = [expression['quasis'], expression['expressions']].flat();
    return quasis.flatMap((part) => quasiText(part) ?? resultsOf(part));
  }
  const parts = ['consequent', 'alternate', 'left', 'right'].map((key) => expression[key]);
  const joins = ['ConditionalExpression', 'LogicalExpression', 'BinaryExpression'];
  return joins.includes(type) ? parts.flatMap(resultsOf) : [];
}

function quasiText(part: unknown): string[] | null {
  if (!isNode(part) || part.type !== 'TemplateElement') return null;
  const { value } = part;
  const cooked = typeof value === 'object' && value !== null && 'cooked' in value && value.cooked;
  return typeof cooked === 'string' ? [cooked] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
