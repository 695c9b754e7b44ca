import { describeComparison, headlineOf } from '../../chart/text/describe';
import { sentenceOf } from '../../chart/text/scenarioWords';
import { previewPictureOf } from '../../chart/represent/links';
import type { Words } from '../../chart/words';
import { shownPart, type Computation } from '../../model';
import type { ReadQuery } from '../http/readQuery';
import type { Preview } from './document';

/** What a message program shows of a link: this comparison, with its numbers. */
export function previewOf(
  whole: Computation,
  { view, canonical }: Pick<ReadQuery, 'view' | 'canonical'>,
  origin: string,
  words: Words,
): Preview {
  // A picture and its title show the same; the files behind them hold what is hidden too.
  const computation = shownPart(whole);
  const { comparison, projections } = computation;
  const sentences = projections.map((projection) => sentenceOf(projection, words)).join(' ');
  return {
    title: headlineOf(computation, words),
    description: `${sentences} ${words.noticeShort}`,
    address: `${origin}/?${canonical}`,
    oembed: `${origin}/oembed`,
    image: {
      address: previewPictureOf(comparison, origin, view),
      alt: describeComparison(computation, words, view.paths !== null),
    },
  };
}
