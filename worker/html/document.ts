import { isBuilt } from 'virtual:kuroshio/assets';
import { escapeHtml } from '../../chart/text/escapeHtml';
import { languageOf } from '../../chart/words/languages';
import type { RenderedPage } from '../pages';
import { allFiles, filesOf } from './builtFiles';
import { givenTag } from './givenTag';
import { styleTags } from './styleTags';
import { previewLocales, type Translations } from './translations';

/** What a link to the page looks like elsewhere. */
export interface Preview {
  title: string;
  description: string;
  /** Absolute, canonical. */
  address: string;
  /** Absolute address of a 1200 × 630 picture, and its alternative text. */
  image: { address: string; alt: string } | null;
  /** Absolute address that tells programs how to show an address within another page, and that address. */
  oembed?: { endpoint: string; address: string };
  /** The same page in other languages, where they have addresses of their own. */
  translations?: Translations['others'];
}

/** Source files of the scripts that make pages live. */
type Entry =
  | 'web/main.ts'
  | 'web/about.ts'
  | 'web/lesson.ts'
  | 'web/lessonOffline.ts'
  | 'web/newLesson.ts'
  | 'web/embed/live.ts'
  | 'web/embed/height.ts';

/** Where the styles of a page stand: with its script, but for the workbench, whose sheet others have too. */
function styleOf(entry: Entry | null): string {
  return entry === null || entry === 'web/main.ts' ? 'web/styles/index.ts' : entry;
}

/** A whole HTML document around a rendered page. */
export function htmlDocument(options: {
  page: RenderedPage;
  preview: Preview;
  lang: string;
  theme: 'light' | 'dark' | null;
  siteName: string;
  /** Source file of the script that makes the page live; null for a page that needs only the style. */
  entry: Entry | null;
  /** Source file whose style sheets a page has, where they are not its script’s or the workbench’s. */
  style?:
    | 'web/api.ts'
    | 'web/embed.ts'
    | 'web/gallery.ts'
    | 'web/glossary.ts'
    | 'web/learn.ts'
    | 'web/lessonFrame.ts';
  /** Source files that the script will ask for; the words of the language unless others are named. */
  ahead?: readonly string[];
  /**
   * Whether its styles stand in it, so that it can be seen as soon as it is there: see `styleTags`.
   * Its fonts are asked for once its letters are laid out; Chromium puts the first paint off for
   * those that are asked for ahead.
   */
  isStyledWithin?: boolean;
  /** What the script needs to know of the page and cannot see. */
  given?: object;
  /** Tags that only some programs look for, so they stand behind everything a first look needs. */
  head?: readonly string[];
}): string {
  const { page, preview, lang, theme, siteName, entry, style, given, head = [] } = options;
  const { isStyledWithin = false } = options;
  const ahead = options.ahead ?? [`chart/words/${languageOf(lang)}/index.ts`];
  const themeAttribute = theme ? ` data-theme="${theme}"` : '';
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}"${themeAttribute}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...previewTags(preview, lang, siteName),
    ...assetTags(entry, style ?? styleOf(entry), ahead, { isStyledWithin, lang }),
    ...head,
    page.head,
    '</head>',
    `<body><div id="app">${page.body}</div>${given ? givenTag(given) : ''}</body>`,
    '</html>',
  ].join('\n');
}

function previewTags(preview: Preview, lang: string, siteName: string): string[] {
  const { title, description, address, image, oembed, translations = [] } = preview;
  const { locale, others } = previewLocales(lang);
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
  const pictureTags = image
    ? [
        meta('property', 'og:image', image.address),
        meta('property', 'og:image:type', 'image/png'),
        meta('property', 'og:image:width', '1200'),
        meta('property', 'og:image:height', '630'),
        meta('property', 'og:image:alt', image.alt),
        meta('name', 'twitter:card', 'summary_large_image'),
        meta('name', 'twitter:image', image.address),
      ]
    : [meta('name', 'twitter:card', 'summary')];
  return [
    `<title>${escapeHtml(title)} · ${escapeHtml(siteName)}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escapeHtml(address)}">`,
    meta('property', 'og:title', title),
    // Early, because some programs read no more than 2 KB of a head.
    ...pictureTags,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:locale', locale),
    ...(translations.length > 0
      ? others.map((other) => meta('property', 'og:locale:alternate', other))
      : []),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    ...translations.map(
      (one) =>
        `<link rel="alternate" hreflang="${one.hreflang}" href="${escapeHtml(one.address)}">`,
    ),
    ...(oembed ? discoveryTags(oembed, title) : []),
  ];
}

/** Where a program that was given the page's address finds out how to embed it. */
function discoveryTags(oembed: NonNullable<Preview['oembed']>, title: string): string[] {
  const { endpoint, address } = oembed;
  return (['json', 'xml'] as const).map((format) => {
    const type = { json: 'application/json+oembed', xml: 'text/xml+oembed' }[format];
    const href = `${endpoint}?url=${encodeURIComponent(address)}&format=${format}`;
    return `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`;
  });
}

/** Asks for the files a page draws its first text with; the Japanese ones load when a letter asks. */
function fontTags(lang: string): string[] {
  // Vietnamese is written with letters that stand in files of their own.
  const parts = lang === 'vi' ? 'latin|more' : 'latin';
  const name = new RegExp(`kuroshio-(${parts})-\\d+.*\\.woff2$`);
  return [...new Set(allFiles().filter((file) => name.test(file)))].map(
    (file) => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`,
  );
}

/**
 * The tags of one source’s style sheets, and of another’s script where the page has one. With them
 * come those of whatever the script will ask for, its dictionary too, so that nothing of it waits
 * for an answer that names it.
 */
function assetTags(
  entry: string | null,
  style: string,
  ahead: readonly string[],
  { isStyledWithin, lang }: { isStyledWithin: boolean; lang: string },
): string[] {
  return [
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    // Before anything that would share the line with it.
    ...styleTags(style, isStyledWithin),
    ...(isStyledWithin ? [] : fontTags(lang)),
    ...(entry === null ? [] : scriptTags(entry, ahead)),
    ...(isBuilt || style === entry ? [] : scriptTags(style, [])),
  ];
}

function scriptTags(entry: string, ahead: readonly string[]): string[] {
  const files = filesOf(entry);
  const chunk = files.pop();
  if (!chunk) throw new RangeError(`not built: ${entry}`);
  const others = new Set([...files, ...filesOf(entry, ahead)]);
  others.delete(chunk);
  return [
    ...[...others].map(({ file }) => `<link rel="modulepreload" href="/${file}">`),
    `<script type="module" src="/${chunk.file}"></script>`,
  ];
}
