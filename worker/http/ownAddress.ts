import { isLessonQuery } from '../../model';
import { readCode } from '../links/linkCode';

/** What an address of ours opens by its query: a comparison, in a frame or not, or a lesson. */
export interface Opened {
  search: string;
  framed?: boolean;
  /** The lesson's id. */
  lesson?: string;
}

/** The same, or the code of a short link that opens one of them. */
export type OwnAddress = Opened | { code: string };

/**
 * What an absolute address opens on this site; null where it is not one of ours or opens neither.
 * Read as a browser reads it, and never asked for.
 */
export function readOwnAddress(address: string, origin: string): OwnAddress | null {
  const url = URL.parse(address);
  if (url?.origin !== origin || url.username !== '' || url.password !== '') return null;
  const { pathname, search } = url;
  const framed = pathname === '/embed';
  if (framed || pathname === '/') return { search, framed };
  const lesson = /^\/learn\/([^/]+)(\/embed)?$/.exec(pathname)?.[1];
  if (lesson !== undefined) return { lesson, search };
  const code = /^\/s\/([^/]+)$/i.exec(pathname)?.[1];
  const read = code === undefined ? null : readCode(code);
  return read === null ? null : { code: read };
}

/** What the query that a short link keeps opens. */
export function openedBy(query: string): Opened {
  return isLessonQuery(query) ? { lesson: 'own', search: query } : { search: query };
}
