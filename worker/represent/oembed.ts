import type { Computation, EmbedOptions } from '../../model';
import { previewPictureOf } from '../../chart/represent/links';
import { PICTURE_SIZES } from '../../chart/sizes';
import { titleOf } from '../../chart/text/describe';
import { escapeHtml } from '../../chart/text/escapeHtml';
import { FRAME, frameCode } from '../../chart/text/frame';
import { frameHeight } from '../../chart/text/frameHeight';
import type { Words } from '../../chart/words';

/** The most room a frame may take, px; null where nothing was said. */
export interface Room {
  width: number | null;
  height: number | null;
}

/** How long a copy of the answer is good, seconds. */
const CACHE_AGE = 86_400;

/**
 * The comparison as an oEmbed 1.0 answer: one frame that shows the query, as large as there is room
 * and its educator chose.
 */
export function representOembed(
  computation: Computation,
  asked: {
    query: string;
    origin: string;
    room: Room;
    words: Words;
    options: EmbedOptions;
    paths: boolean;
  },
): Record<string, string | number> {
  const { query, origin, room, words, options, paths } = asked;
  const title = titleOf(computation, words);
  const width = within(room.width, FRAME.widest, FRAME.narrowest);
  const fixed = typeof options.height === 'number' ? options.height : null;
  const usual = fixed ?? frameHeight(computation, width, words, options, paths);
  const height = within(room.height, usual, Math.min(usual, FRAME.lowest));
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: words.siteName,
    author_url: `${origin}/about`,
    provider_name: words.siteName,
    provider_url: `${origin}/`,
    cache_age: CACHE_AGE,
    html: frameCode({
      src: `${origin}/embed?${query}`,
      width: String(width),
      height: String(height),
      title: `${title} · ${words.siteName}`,
    }),
    width,
    height,
    // A picture would show what readers are to guess.
    ...(options.guess ? {} : thumbnailOf(computation, origin, room)),
  };
}

/** The answer as XML. */
export function oembedXml(answer: Readonly<Record<string, string | number>>): string {
  const elements = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`,
  );
  const prolog = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>';
  return `${prolog}\n<oembed>${elements.join('')}</oembed>\n`;
}

function within(most: number | null, usual: number, least: number): number {
  return Math.max(Math.min(most ?? usual, usual), least);
}

/** There is one picture, and no answer may name one that is larger than was asked for. */
function thumbnailOf({ comparison }: Computation, origin: string, room: Room) {
  const { width, height } = PICTURE_SIZES.og;
  if ((room.width ?? width) < width || (room.height ?? height) < height) return {};
  return {
    thumbnail_url: previewPictureOf(comparison, origin),
    thumbnail_width: width,
    thumbnail_height: height,
  };
}
