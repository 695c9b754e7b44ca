import { PICTURE_SIZES, type PictureSize } from '../../chart/sizes';
import { describeComparison, headlineOf, titleOf } from '../../chart/text/describe';
import { FRAME, frameCode } from '../../chart/text/frame';
import { fixedHeight } from '../../chart/text/frameHeight';
import { pictureCode } from '../../chart/text/pictureCode';
import type { Words } from '../../chart/words';
import {
  computeComparison,
  FRAME_HEIGHTS,
  serializeComparison,
  shownPart,
  type Computation,
} from '../../model';
import { catalogue } from '../../data';
import type { Choices } from './choices';
import type { Settled } from './settle';

/** What of an embed its snippets are made from. */
export interface Embedding {
  settled: Settled;
  view: Choices['view'];
  computation: Computation;
  /** The words of its readers. */
  words: Words;
  origin: string;
}

/** What of an embed that choices came to is drawn. */
export function computeShown({ comparison, options }: Settled): Computation {
  const bands = options.show.includes('bands');
  const scenarios = comparison.scenarios.map((one) => ({ ...one, band: bands ? one.band : [] }));
  return shownPart(computeComparison({ ...comparison, scenarios }, catalogue));
}

/** Height that is enough in every width, px. */
export function enoughFor({ computation, words, settled, view }: Embedding): number {
  const needed = fixedHeight(computation, words, settled.options, view.paths !== null);
  return Math.min(needed, FRAME_HEIGHTS.max);
}

/** Height of the frame, px. */
export function heightOf(embedding: Embedding): number {
  return embedding.settled.height.px ?? enoughFor(embedding);
}

/** Absolute address of the embed. */
export function embedAddress({ origin, settled }: Embedding): string {
  return `${origin}/embed?${settled.query}`;
}

/** What a frame is called: with what follows, unless its readers are to guess that. */
function frameTitle({ computation, settled, words }: Embedding): string {
  const said = settled.options.guess ? titleOf : headlineOf;
  return `${said(computation, words)} · ${words.siteName}`;
}

/** The code of the frame; where it follows the chart's height, with the script that lets it. */
export function framedCode(embedding: Embedding): string {
  const frame = frameCode({
    src: embedAddress(embedding),
    width: '100%',
    height: String(heightOf(embedding)),
    title: frameTitle(embedding),
    loading: 'lazy',
    style: `max-width: ${FRAME.widest}px; border: 0`,
  });
  if (embedding.settled.options.height !== 'auto') return frame;
  return `${frame}\n<script src="${embedding.origin}/embed.js" async></script>`;
}

/** Address of the embed as a picture, from the root of the site. */
export function pictureAddress(
  { computation, view }: Embedding,
  format: 'png' | 'svg',
  size: PictureSize,
): string {
  return `/chart.${format}?${serializeComparison(computation.comparison, { ...view, size })}`;
}

/** What the picture shows, in words. */
export function alternativeText({ computation, words, view }: Embedding): string {
  return describeComparison(computation, words, view.paths !== null);
}

/** The code of the picture, which leads to the embed. */
export function picturedCode(embedding: Embedding, size: PictureSize): string {
  const { width, height } = PICTURE_SIZES[size];
  return pictureCode({
    page: embedAddress(embedding),
    src: `${embedding.origin}${pictureAddress(embedding, 'png', size)}`,
    alt: alternativeText(embedding),
    ...{ width, height },
  });
}
