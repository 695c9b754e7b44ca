import type { Computation, Fault } from '../../model';
import { isShortEnough, shortForQr } from '../qr/qrAddress';
import { citationOf } from '../text/captions';
import { faultText } from '../text/faultText';
import type { Words } from '../words';

/** What a picture says beside its chart, because it may travel without its page. */
export interface PictureText {
  /** What of the query was not taken as written, as sentences. */
  faults: readonly string[];
  citation: string;
  versions: string;
  link: PictureLink;
}

/** How a picture leads back to its comparison. */
export interface PictureLink {
  /** As people read it, without its scheme. */
  printed: string;
  /** As a QR code has it. */
  coded: string;
  /** The site itself, as people read it. */
  site: string;
}

/** The addresses that open a comparison, absolute. */
export interface KnownLink {
  long: string;
  /** The short one, where it is known to open; a picture makes none. */
  short: string | null;
}

/** What a picture says of itself beside its chart: what was not taken as written, source, versions, link. */
export function pictureText(
  computation: Computation,
  link: KnownLink,
  faults: readonly Fault[],
  words: Words,
): PictureText {
  const { v, data } = computation.comparison;
  return {
    faults: faults.map((fault) => faultText(fault, words)),
    citation: citationOf(computation, words),
    versions: words.footer.versions({ model: String(v), data: String(data) }),
    link: pictureLink(link),
  };
}

/** The long link where it is short enough to be read with ease, else the short one if there is one. */
function pictureLink({ long, short }: KnownLink): PictureLink {
  const chosen = short !== null && !isShortEnough(long) ? short : null;
  return {
    printed: withoutScheme(chosen ?? long),
    coded: chosen === null ? long : shortForQr(chosen),
    site: withoutScheme(long).replace(/\/.*$/s, ''),
  };
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
