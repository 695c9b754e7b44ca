import { manifest } from 'virtual:kuroshio/assets';
import { escapeHtml } from '../../chart/text/escapeHtml';
import type { RenderedPage } from '../pages';

/** What a link to the page looks like elsewhere. */
export interface Preview {
  title: string;
  description: string;
  /** Absolute, canonical. */
  address: string;
  /** Absolute address of a 1200 × 630 picture, and its alternative text. */
  image: { address: string; alt: string } | null;
  /** Absolute address that tells programs how to show the page within another. */
  oembed?: string;
}

/** A whole HTML document around a rendered page. */
export function htmlDocument(options: {
  page: RenderedPage;
  preview: Preview;
  lang: string;
  theme: 'light' | 'dark' | null;
  siteName: string;
  /** Source file of the script that makes the page live; null for a page that needs only the style. */
  entry: 'web/main.ts' | 'web/about.ts' | 'web/embed/live.ts' | 'web/embed/height.ts' | null;
  /** Source file whose style sheets a page has, where they are not its script’s or the workbench’s. */
  style?: 'web/api.ts' | 'web/embed.ts' | 'web/gallery.ts';
  /** Tags that only some programs look for, so they stand behind everything a first look needs. */
  head?: readonly string[];
}): string {
  const { page, preview, lang, theme, siteName, entry, style, head = [] } = options;
  const themeAttribute = theme ? ` data-theme="${theme}"` : '';
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}"${themeAttribute}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...previewTags(preview, siteName),
    ...assetTags(entry, style ?? entry ?? 'web/main.ts'),
    ...head,
    page.head,
    '</head>',
    `<body><div id="app">${page.body}</div></body>`,
    '</html>',
  ].join('\n');
}

function previewTags(preview: Preview, siteName: string): string[] {
  const { title, description, address, image, oembed } = preview;
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
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    ...(oembed ? discoveryTags(oembed, address, title) : []),
  ];
}

/** Where a program that was given the page's address finds out how to embed it. */
function discoveryTags(oembed: string, address: string, title: string): string[] {
  return (['json', 'xml'] as const).map((format) => {
    const type = { json: 'application/json+oembed', xml: 'text/xml+oembed' }[format];
    const href = `${oembed}?url=${encodeURIComponent(address)}&format=${format}`;
    return `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`;
  });
}

/** The two files every page draws its first text with; the Japanese ones load when a letter asks. */
const FONTS = Object.values(manifest).flatMap(({ file }) =>
  /kuroshio-latin-\d+.*\.woff2$/.test(file) ? [file] : [],
);

/** The tags of one source’s style sheets, and of another’s script where the page has one. */
function assetTags(entry: string | null, style: string): string[] {
  const styles = withImports(style).flatMap(({ css = [] }) => css);
  return [
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    ...FONTS.map(
      (file) => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...styles.map((file) => `<link rel="stylesheet" href="/${file}">`),
    ...(entry === null ? [] : scriptTags(withImports(entry).map(({ file }) => file))),
  ];
}

/** What was built of a source, after everything it imports. */
function withImports(source: string) {
  const chunk = manifest[source];
  if (!chunk) throw new RangeError(`not built: ${source}`);
  return [...(chunk.imports ?? []).flatMap((name) => manifest[name] ?? []), chunk];
}

/** The last of the files is the one that runs; the others are what it imports. */
function scriptTags(files: readonly string[]): string[] {
  return [
    ...files.slice(0, -1).map((name) => `<link rel="modulepreload" href="/${name}">`),
    ...files.slice(-1).map((name) => `<script type="module" src="/${name}"></script>`),
  ];
}
