import { describeComparison, headlineOf, titleOf } from '../../chart/text/describe';
import { joinSentences } from '../../chart/text/joinSentences';
import { sentenceOf } from '../../chart/text/scenarioWords';
import { previewPictureOf } from '../../chart/represent/links';
import type { Words } from '../../chart/words';
import { serializeComparison, shownPart, type Computation, type View } from '../../model';
import type { Preview } from './document';
import { translationsOf } from './translations';

/** Where the preview is of an embed: its absolute address, and whether its readers are to guess. */
export interface Embedded {
  address: string;
  guess: boolean;
}

/** What a message program shows of a link: this comparison, with its numbers. */
export function previewOf(
  whole: Computation,
  view: View,
  { origin, words, embed = null }: { origin: string; words: Words; embed?: Embedded | null },
): Preview {
  // A picture and its title show the same; the files behind them hold what is hidden too.
  const computation = shownPart(whole);
  const { comparison, projections } = computation;
  const { theme, paths } = view;
  const { here, others } = translationsOf(
    view.lang,
    (lang) => `${origin}/?${serializeComparison(whole.comparison, { lang, theme, paths })}`,
  );
  const guess = embed?.guess ?? false;
  const sentences = projections.map((projection) => sentenceOf(projection, words));
  return {
    title: guess ? titleOf(computation, words) : headlineOf(computation, words),
    description: joinSentences([...(guess ? [] : sentences), words.noticeShort], words),
    address: here,
    translations: embed ? [] : others,
    oembed: { endpoint: `${origin}/oembed`, address: embed?.address ?? here },
    image: guess
      ? null
      : {
          address: previewPictureOf(comparison, origin, view),
          alt: describeComparison(computation, words, view.paths !== null),
        },
  };
}
