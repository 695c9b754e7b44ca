import type { Context } from 'hono';
import { FIRST_LANGUAGE, firstKnown, LANGUAGES, type Language } from '../../chart/words/languages';
import { pathIn } from '../../chart/represent/links';
import { fault, type Fault } from '../../model';
import type { Env } from '../env';

/** Where a page stands within another one, which chose its language or did not. */
const FRAMES = ['iframe', 'frame', 'embed', 'object'];

/** What an address says where it can name a language alone. */
export interface AskedLanguage {
  lang: Language | null;
  faults: readonly Fault[];
}

/** The language that an address names; a fault where there is no such one. */
export function askedLanguage(c: Context<Env>): AskedLanguage {
  const asked = c.req.query('lang');
  if (asked === undefined) return { lang: null, faults: [] };
  const lang = firstKnown([asked]);
  const faults = lang === null ? [fault('lang', asked, 'UNREADABLE', LANGUAGES.join(', '))] : [];
  return { lang, faults };
}

/** The first of the reader's languages that there is; null where they named none of ours. */
export function languageOfReader(c: Context<Env>): Language | null {
  return firstKnown(inOrder(c.req.header('accept-language') ?? ''));
}

/**
 * Sends a person who came by an address without a language to the same in theirs; null where the
 * page is to be answered as it stands. Only whoever opens a page is sent on: programs get what they
 * asked for, and the answer at an address is the same for all of them, so that it can be kept.
 */
export function sendToLanguage(
  c: Context<Env>,
  { view, faults }: { view: { lang: string | null }; faults: readonly Fault[] },
): Response | null {
  if (view.lang !== null || faults.some(({ parameter }) => parameter === 'lang')) return null;
  if (c.req.header('sec-fetch-mode') !== 'navigate') return null;
  if (FRAMES.includes(c.req.header('sec-fetch-dest') ?? '')) return null;
  const lang = languageOfReader(c);
  if (lang === null || lang === FIRST_LANGUAGE) return null;
  const { pathname, search } = new URL(c.req.url);
  c.header('cache-control', 'no-store');
  // In front, because whatever follows is read as it was written, up to its last sign.
  return c.redirect(pathIn(lang, pathname, search.slice(1)), 302);
}

/** The languages of an `Accept-Language` header, the dearest first; of equals the first named. */
function inOrder(header: string): string[] {
  const ranges = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const weight = parameters.find((one) => one.startsWith('q='));
    return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  const wanted = ranges.filter(({ weight }) => weight > 0);
  return wanted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag);
}
