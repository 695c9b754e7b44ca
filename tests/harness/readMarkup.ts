/** An element of a page or picture, read strictly. */
export interface Markup {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly Markup[];
  /** Everything written inside it, in order, entities resolved. */
  text: string;
}

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

const TOKEN =
  /<!--[^]*?-->|<!doctype html>|<\/([a-zA-Z][\w-]*)\s*>|<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"<]*")?)*)\s*(\/?)>|[^<]+/y;

const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"<]*)")?/g;

/**
 * The tree of a document as the project writes it: every element closed, every attribute in double
 * quotes, every `<` and `&` of a text an entity. Throws on anything else, so that text which got
 * out of its place is found wherever it stands. Returns a nameless root.
 */
export function readMarkup(markup: string): Markup {
  const root = open('', '');
  const stack = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < markup.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(markup);
    if (!token) throw new Error(`not markup: ${markup.slice(at, at + 80)}`);
    const [whole, closes, opens, attributes = '', slash] = token;
    if (closes) {
      const element = stack.pop()!;
      if (element.name !== closes) throw new Error(`</${closes}> closes <${element.name}>`);
    } else if (opens) {
      const element = open(opens, attributes);
      stack.at(-1)!.children.push(element);
      if (slash !== '/' && !VOID.has(opens)) stack.push(element);
      if (opens === 'style') {
        element.text = styleAt(markup, TOKEN.lastIndex);
        TOKEN.lastIndex += element.text.length;
      }
    } else if (!whole.startsWith('<!')) {
      const text = resolve(whole);
      for (const element of stack) element.text += text;
    }
  }
  if (stack.length > 1) throw new Error(`<${stack.at(-1)!.name}> is never closed`);
  return root;
}

/** What stands in a style sheet that begins there: no markup, and nothing that could become some. */
function styleAt(markup: string, at: number): string {
  const text = markup.slice(at, markup.indexOf('</style>', at));
  if (/<[a-z/!?]/i.test(text)) throw new Error(`not a style sheet: ${text.slice(0, 80)}`);
  return text;
}

/** An element still being read. */
interface Opened extends Markup {
  children: Opened[];
}

function open(name: string, attributes: string): Opened {
  const pairs = Array.from(
    attributes.matchAll(ATTRIBUTE),
    ([, key, value = '']) => [key!, resolve(value)] as const,
  );
  return { name, attributes: new Map(pairs), children: [], text: '' };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function resolve(text: string): string {
  return text.replace(/&([^;&]*;?)/g, (whole, name: string) => {
    const character = name.endsWith(';') ? NAMED[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`not an entity: ${whole}`);
    return character;
  });
}

/** Every element below one, in the order of the document. */
export function elementsOf(markup: Markup): Markup[] {
  const found: Markup[] = [];
  const visit = ({ children }: Markup) => {
    for (const child of children) {
      found.push(child);
      visit(child);
    }
  };
  visit(markup);
  return found;
}

/** Every element of a name, and of a class where one is given. */
export function elementsNamed(markup: Markup, name: string, className?: string): Markup[] {
  return elementsOf(markup).filter(
    (element) =>
      element.name === name && (className === undefined || classesOf(element).includes(className)),
  );
}

/** The one element of a name and class; fails the test where there is none. */
export function elementNamed(markup: Markup, name: string, className?: string): Markup {
  const [element] = elementsNamed(markup, name, className);
  if (!element) throw new Error(`there is no <${name} class="${className ?? ''}">`);
  return element;
}

/** The classes of an element. */
export function classesOf({ attributes }: Markup): string[] {
  return attributes.get('class')?.split(/\s+/) ?? [];
}
