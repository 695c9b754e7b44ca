import { readCode } from '../links/linkCode';

/** An address of ours that opens a comparison: by its query, in a frame or not, or by the code of a short link. */
export type OwnAddress = { search: string; framed: boolean } | { code: string };

/**
 * What an absolute address opens on this site; null where it is not one of ours or opens no
 * comparison. Read as a browser reads it, and never asked for.
 */
export function readOwnAddress(address: string, origin: string): OwnAddress | null {
  const url = URL.parse(address);
  if (url?.origin !== origin || url.username !== '' || url.password !== '') return null;
  const framed = url.pathname === '/embed';
  if (framed || url.pathname === '/') return { search: url.search, framed };
  const code = /^\/s\/([^/]+)$/i.exec(url.pathname)?.[1];
  const read = code === undefined ? null : readCode(code);
  return read === null ? null : { code: read };
}
