import type { Computation, Fault, View } from '../../model';
import { linksOf } from '../represent/links';
import { citationOf, faultText } from '../text/captions';
import type { Words } from '../words';
import type { PictureText } from './layOutPicture';

/** What a picture says of itself beside its chart: what was not taken as written, source, versions, address. */
export function pictureText(
  computation: Computation,
  { origin, view, words }: { origin: string; view: Pick<View, 'paths'>; words: Words },
  faults: readonly Fault[] = [],
): PictureText {
  const { comparison } = computation;
  return {
    faults: faults.map((fault) => faultText(fault, words)),
    citation: citationOf(computation, words),
    versions: words.footer.versions({
      model: String(comparison.v),
      data: String(comparison.data),
    }),
    address: linksOf(comparison, origin, view).page,
  };
}
