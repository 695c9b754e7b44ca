import type { Computation } from '../../model';
import type { Words } from '../words';
import { titleOf } from './describe';
import { formatDate } from './format';

/** The day a reader looked at it. */
export interface Accessed {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** One item of CSL-JSON, as reference managers take it in. */
export interface CslItem {
  id: string;
  type: 'dataset';
  title: string;
  author: { literal: string }[];
  publisher: string;
  version: string;
  URL: string;
  note: string;
  accessed?: { 'date-parts': [[number, number, number]] };
}

/** A comparison's citation in the forms that papers and reference managers want. */
export interface Citation {
  /** APA, 7th edition, as plain text. */
  apa: string;
  /** One `@misc` entry in UTF-8. */
  bibtex: string;
  csl: CslItem[];
  /** The publications that printed the figures it starts from, each as a sentence without its stop. */
  figures: string[];
}

/**
 * Cites a comparison under its absolute canonical address. It has no date of its own: the versions
 * say which numbers are meant, and `accessed`, where the caller knows it, when they were read.
 */
export function citeComparison(
  computation: Computation,
  { address, accessed = null }: { address: string; accessed?: Accessed | null },
  words: Words,
): Citation {
  const { comparison, sources } = computation;
  const versions = { model: String(comparison.v), data: String(comparison.data) };
  const figures = sources.map(({ citation }) => citation.replace(/\.$/, ''));
  const item: CslItem = {
    id: `kuroshio-${comparison.series}-${comparison.to}`,
    type: 'dataset',
    title: titleOf(computation, words),
    author: [{ literal: words.cite.author }],
    publisher: words.siteName,
    version: words.cite.versions(versions),
    URL: address,
    note: words.cite.figuresFrom({ sources: figures.join(words.joints.items) }),
    ...(accessed === null ? {} : { accessed: { 'date-parts': [partsOf(accessed)] } }),
  };
  return { apa: apaOf(item, words), bibtex: bibtexOf(item, words), csl: [item], figures };
}

/** The publisher is left out where it is the author, as the manual asks. */
function apaOf({ title, version, URL, accessed }: CslItem, words: Words): string {
  const { author, noDate, kind, retrieved } = words.cite;
  const from = accessed
    ? retrieved({ date: formatDate(isoDate(accessed['date-parts'][0]), words) })
    : '';
  return `${author}. (${noDate}). ${title} (${version}) [${kind}]. ${from}${URL}`;
}

function bibtexOf(item: CslItem, words: Words): string {
  const { kind, noDate } = words.cite;
  const [accessed] = item.accessed?.['date-parts'] ?? [];
  const fields = [
    // A second pair of braces keeps a title's capitals, and an organisation in one piece.
    ['author', `{${escapeTex(words.cite.author)}}`],
    ['title', `{${escapeTex(item.title)}}`],
    ['year', noDate],
    ['howpublished', escapeTex(kind)],
    ['version', escapeTex(item.version)],
    // Read letter by letter, so nothing in it may be escaped.
    ['url', item.URL],
    ...(accessed ? [['urldate', isoDate(accessed)]] : []),
    ['note', escapeTex(item.note)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${item.id},`, ...lines, '}'].join('\n');
}

/** BibTeX counts braces behind a backslash too, so a lone one has to be a word. */
const TEX: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX prints it; letters beyond ASCII stay, because every BibTeX in use reads UTF-8. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
}

type DateParts = [year: number, month: number, day: number];

function partsOf({ year, month, day }: Accessed): DateParts {
  return [year, month, day];
}

function isoDate([year, month, day]: DateParts): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
