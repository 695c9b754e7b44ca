import { parse } from 'svelte/compiler';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * A Svelte file as TypeScript that names whatever its markup names, in the scope it has there: for
 * finding out what is used, never to be run.
 */
export function markupAsCode(markup: string): string {
  const { module, instance, fragment } = parse(markup, { modern: true });
  const source = (node: unknown): string =>
    isNode(node) ? markup.slice(node.start, node.end) : '';
  const scripts = [module, instance].map((script) => source(script?.content));
  return [...scripts, genericsIn(markup), codeOf(fragment, source)].join('\n');
}

/** Type parameters of a component, as the widest types they may have. */
function genericsIn(markup: string): string {
  const [, generics = ''] = /<script[^>]*\bgenerics="([^"]+)"/.exec(markup) ?? [];
  const [name, bound] = generics.split(' extends ');
  return bound ? `type ${name} = ${bound};` : '';
}

function codeOf(part: unknown, source: (node: unknown) => string): string {
  if (Array.isArray(part)) return part.map((one) => codeOf(one, source)).join('\n');
  if (typeof part !== 'object' || part === null) return '';
  if (!isNode(part)) return insideOf(part, source);
  const inner = (key: string) => codeOf(part[key], source);
  const text = (key: string) => source(part[key]);
  switch (part.type) {
    case 'EachBlock': {
      const index = part['index'] ? `const ${String(part['index'])} = 0;` : '';
      const each = part['context'] ? text('context') : '{}';
      const body = `${index} ${part['key'] ? `(${text('key')});` : ''} ${inner('body')}`;
      return `for (const ${each} of ${text('expression')}) { ${body} } ${inner('fallback')}`;
    }
    case 'IfBlock':
      return `if (${text('test')}) { ${inner('consequent')} } else { ${inner('alternate')} }`;
    case 'SnippetBlock': {
      const parameters = [part['parameters']].flat().map(source);
      return `function ${text('expression')}(${parameters.join()}) { ${inner('body')} }`;
    }
    case 'ConstTag':
      return `${text('declaration')};`;
    default:
      return isCode(part) ? `(${source(part)});` : insideOf(part, source);
  }
}

/** Whether a node is code between braces; all other nodes are markup around it. */
function isCode({ type }: Node): boolean {
  return /(Expression|Literal|Identifier|Function)$/.test(type);
}

function insideOf(part: object, source: (node: unknown) => string): string {
  const inside = Object.entries(part).filter(([key]) => !['metadata', 'loc'].includes(key));
  return inside.map(([, value]) => codeOf(value, source)).join('\n');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
