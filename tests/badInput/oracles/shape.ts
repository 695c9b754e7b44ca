import { readCsv } from '../../harness/readCsv';
import { elementsOf, readMarkup, type Markup } from '../../harness/readMarkup';
import { textOf, type Answer } from './answer';
import { faultsOfMarkup, faultsOfStyles, partsOfMarkup } from './markup';
import { faultsOfProblem } from './problem';

/** An answer read by its media type: what it consists of, and whatever is wrong with that. */
export interface Shape {
  /** Elements with their attributes and the sites they lead to, columns, members: no texts. */
  parts: ReadonlySet<string>;
  faults: readonly string[];
  /** Of a page, a picture, or XML, in order. */
  elements?: readonly Markup[];
}

type Reader = (text: string, answer: Answer) => Shape;

const READERS: Readonly<Record<string, Reader>> = {
  'text/html': (text, { headers }) => {
    const { elements = [], parts, faults } = shapeOfMarkup(text, 'page');
    const policy = headers.get('content-security-policy') ?? '';
    return { elements, parts, faults: [...faults, ...faultsOfStyles(elements, policy)] };
  },
  'image/svg+xml': (text) => shapeOfMarkup(text, 'picture'),
  'text/xml': shapeOfXml,
  'application/json': (text) => shapeOfJson(JSON.parse(text)),
  'application/problem+json': (text, { status }) => {
    const json: unknown = JSON.parse(text);
    return { parts: new Set(), faults: faultsOfProblem(json, status) };
  },
  'text/csv': (text) => shapeOfCsv(text),
};

/** Reads an answer; whatever cannot be read as what it says it is is a fault. */
export function shapeOf(answer: Answer): Shape {
  const { status, headers, body } = answer;
  const type = headers.get('content-type')?.split(';')[0]?.toLowerCase();
  if (body.length === 0) {
    const mayBeEmpty =
      answer.asked.method === 'HEAD' || (status >= 300 && status < 400) || status === 204;
    return { parts: new Set(), faults: mayBeEmpty ? [] : ['is empty'] };
  }
  if (type === 'image/png') return { parts: new Set(), faults: faultsOfPng(body) };
  const reader = READERS[type ?? ''];
  if (!reader) return { parts: new Set(), faults: [`is ${type}`] };
  try {
    return reader(textOf(body), answer);
  } catch (error) {
    return { parts: new Set(), faults: [`is no ${type}: ${String(error)}`] };
  }
}

function shapeOfMarkup(text: string, kind: 'page' | 'picture'): Shape {
  const elements = elementsOf(readMarkup(text));
  const scripts = elements.filter(({ name }) => name === 'script');
  const data = scripts.flatMap((script) =>
    script.attributes.has('src') ? [] : [...membersOf(JSON.parse(script.text), '')],
  );
  return {
    elements,
    parts: new Set([...partsOfMarkup(elements), ...data, `${scripts.length} scripts`]),
    faults: [...faultsOfMarkup(elements, kind), ...faultsOfXmlText(text)],
  };
}

/** The XML of oEmbed: one element of flat members, of which one is a frame written as text. */
function shapeOfXml(text: string): Shape {
  const [, prolog, rest = ''] = /^(<\?xml [^?<>]*\?>)?\s*([^]*)$/.exec(text)!;
  const elements = elementsOf(readMarkup(rest));
  const html = elements.filter(({ name }) => name === 'html').map((one) => shapeOfFrame(one.text));
  return {
    elements,
    parts: new Set([...partsOfMarkup(elements), ...html.flatMap(({ parts }) => [...parts])]),
    faults: [
      ...(prolog === undefined ? ['has no XML declaration'] : []),
      ...html.flatMap(({ faults }) => faults),
      ...faultsOfXmlText(text),
    ],
  };
}

/** JSON, and the frame that an answer of oEmbed holds. */
function shapeOfJson(json: unknown): Shape {
  const html =
    typeof json === 'object' && json !== null && 'html' in json && 'provider_name' in json
      ? shapeOfFrame(String(json.html))
      : null;
  return { parts: html?.parts ?? new Set(), faults: html?.faults ?? [] };
}

function shapeOfFrame(html: string): Shape {
  const elements = elementsOf(readMarkup(html));
  const isFrame = elements.length === 1 && elements[0]!.name === 'iframe';
  return {
    parts: new Set([...partsOfMarkup(elements)].map((part) => `html ${part}`)),
    faults: [...(isFrame ? [] : ['its html is no frame']), ...faultsOfMarkup(elements, 'frame')],
  };
}

/** Names of the members of JSON in a page, at whatever depth. */
function membersOf(json: unknown, at: string): Set<string> {
  if (typeof json !== 'object' || json === null) return new Set();
  const entries = Array.isArray(json)
    ? json.map((one): [string, unknown] => ['[]', one])
    : Object.entries(json);
  return new Set(
    entries.flatMap(([name, value]) => [
      `json ${at}.${name}`,
      ...membersOf(value, `${at}.${name}`),
    ]),
  );
}

/** Letters by which a spreadsheet knows a formula, of whatever width. */
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

function shapeOfCsv(text: string): Shape {
  const { columns, rows } = readCsv(text);
  const cells = rows.flatMap((row) => Object.values(row));
  const run = cells.find((cell) => FORMULA.test(cell) && !/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(cell));
  return {
    parts: new Set(columns.map((column) => `column ${column}`)),
    faults: run === undefined ? [] : [`has a formula: ${run}`],
  };
}

/** Letters that XML cannot hold, not even as entities. */
function faultsOfXmlText(text: string): string[] {
  const found = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text)?.[0];
  return found === undefined ? [] : [`has a letter that XML cannot hold: ${found.charCodeAt(0)}`];
}

function faultsOfPng(body: Uint8Array): string[] {
  const [head, foot] = [body.slice(1, 4), body.slice(-8, -4)].map((bytes) =>
    String.fromCharCode(...bytes),
  );
  return head === 'PNG' && foot === 'IEND' ? [] : ['is no whole PNG'];
}
