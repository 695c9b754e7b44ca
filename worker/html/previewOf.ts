import { describeComparison, headlineOf } from '../../chart/text/describe';
import { joinSentences } from '../../chart/text/joinSentences';
import { sentenceOf } from '../../chart/text/scenarioWords';
import { previewPictureOf } from '../../chart/represent/links';
import type { Words } from '../../chart/words';
import { serializeComparison, shownPart, type Computation, type View } from '../../model';
import type { Preview } from './document';
import { translationsOf } from './translations';

/** What a message program shows of a link: this comparison, with its numbers. */
export function previewOf(
  whole: Computation,
  view: View,
  { origin, words, isPage }: { origin: string; words: Words; isPage: boolean },
): Preview {
  // A picture and its title show the same; the files behind them hold what is hidden too.
  const computation = shownPart(whole);
  const { comparison, projections } = computation;
  const { theme, paths } = view;
  const { here, others } = translationsOf(
    view.lang,
    (lang) => `${origin}/?${serializeComparison(whole.comparison, { lang, theme, paths })}`,
  );
  const sentences = projections.map((projection) => sentenceOf(projection, words));
  return {
    title: headlineOf(computation, words),
    description: joinSentences([...sentences, words.noticeShort], words),
    address: here,
    translations: isPage ? others : [],
    oembed: `${origin}/oembed`,
    image: {
      address: previewPictureOf(comparison, origin, view),
      alt: describeComparison(computation, words, view.paths !== null),
    },
  };
}
