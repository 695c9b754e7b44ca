/** What programs and people make of a link on its way; each is still the same comparison. */

/** Every way by itself, and what it does to a canonical query. */
export const mangled: readonly (readonly [how: string, mangle: (query: string) => string])[] = [
  ['percent-encoded throughout', (query) => query.replace(/[^=&]+/g, everyByte)],
  ['with &amp; for &', (query) => query.replaceAll('&', '&amp;')],
  ['with &amp;amp; for &', (query) => query.replaceAll('&', '&amp;amp;')],
  ['with + for a space', (query) => query.replaceAll('%20', '+')],
  ['written out without percent signs', (query) => decoded(query)],
  ['decorated behind', (query) => `${query}&utm_source=chat&fbclid=Iw_1&gclid=-`],
  ['decorated before', (query) => `?utm_source=a%20b&utm_campaign=1&${query}`],
  ['with the bracket and full stop after it', (query) => `${query}).`],
  ['in Japanese quotation marks', (query) => `${query}」。`],
  ['with empty parts', (query) => `?&&${query.replaceAll('&', '&&')}&`],
  ['with decomposed letters', (query) => query.replace(/[^=&]+/g, decomposed)],
  ['with full-width digits', fullWidth],
];

/** The ways in which letters and digits are written otherwise; one excludes another. */
export const SPELLINGS: readonly ((query: string) => string)[] = [
  (query) => query,
  (query) => query.replace(/[^=&]+/g, everyByte),
  decoded,
  (query) => query.replace(/[^=&]+/g, decomposed),
  fullWidth,
  (query) => fullWidth(query).replace(/[^=&]+/g, everyByte),
];

/** What chat programs take for a part of a link. */
export const TRAILS = [...')]>}.,;:!"\'”’」。、，'];

/** Added by mail and chat programs. */
export const DECORATIONS = [
  ...['utm_source=chat', 'utm_campaign=a%20b', 'fbclid=Iw_1', 'gclid=-', 'mc_cid=1', 'si=x_y'],
  ...['ref=morning-mail', ''],
];

const everyByte = (text: string): string =>
  Array.from(
    new TextEncoder().encode(decodeURIComponent(text)),
    (byte) => `%${byte.toString(16).padStart(2, '0')}`,
  ).join('');

function decoded(query: string): string {
  return query.replace(/[^=&]+/g, (part) => {
    const text = decodeURIComponent(part);
    return /[&=%+]/.test(text) ? part : text;
  });
}

function decomposed(part: string): string {
  return encodeURIComponent(decodeURIComponent(part).normalize('NFD'));
}

/** The numbers of a query as a Japanese keyboard writes them; free text stays as it is. */
function fullWidth(query: string): string {
  const widened = (word: string) =>
    word.replace(/[\d.-]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
  return query.replace(
    /(?<=(^|&)(v|data|steps|(\d\.)?(from|to|[a-f]|[a-f]\.band))=)[\d._-]+(?=&|$)/g,
    widened,
  );
}
