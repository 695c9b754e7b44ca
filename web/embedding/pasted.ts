import type { Form } from './choices';

/** An embed found in a text: its query, and the form it was handed over in where that can be told. */
export interface Pasted {
  search: string;
  form: Form;
}

/**
 * Finds an embed in what somebody pasted: the code of a frame or of a picture, the address of an
 * embed or of a comparison, or a query alone. Null where there is none.
 */
export function findEmbed(text: string): Pasted | null {
  const plain = text.trim().replaceAll('&amp;', '&');
  const framed = /\/embed\?([^\s"'<>#]+)/.exec(plain)?.[1];
  if (framed !== undefined) return { search: `?${framed}`, form: formOf(plain) };
  const page = /^(?:https?:\/\/[^\s/?#]+)?\/?\?([^\s"'<>#]+)$/.exec(plain)?.[1];
  const bare = page ?? /^([a-z][\w.]*=[^\s"'<>#]*)$/.exec(plain)?.[1];
  return bare === undefined ? null : { search: `?${bare}`, form: 'frame' };
}

function formOf(code: string): Form {
  if (/<img\b/i.test(code)) return 'picture';
  return /<iframe\b/i.test(code) ? 'frame' : 'link';
}
