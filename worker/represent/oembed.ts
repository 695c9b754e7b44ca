import type { Computation, EmbedOptions } from '../../model';
import { previewPictureOf } from '../../chart/represent/links';
import { lessonFrameHeight } from '../../chart/lesson/lessonFrameHeight';
import type { ToldLesson } from '../../chart/lesson/types';
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
  const width = widthIn(room);
  const fixed = typeof options.height === 'number' ? options.height : null;
  return {
    ...answerWith({
      ...{ origin, room, words },
      src: `${origin}/embed?${query}`,
      title: titleOf(computation, words),
      height: fixed ?? frameHeight(computation, width, words, options, paths),
    }),
    // A picture would show what readers are to guess.
    ...(options.guess ? {} : thumbnailOf(computation, origin, room)),
  };
}

/** A lesson as such an answer: one frame that begins with its first step. */
export function representLessonOembed(
  { title, steps }: ToldLesson,
  asked: { path: string; origin: string; room: Room; words: Words },
): Record<string, string | number> {
  const { path, origin, room, words } = asked;
  const src = `${origin}${path}`;
  return answerWith({ ...{ origin, room, words, src, title }, height: lessonFrameHeight(steps) });
}

/** An answer with one frame, within the room there is. `height` is what it takes, px. */
function answerWith(frame: {
  src: string;
  title: string;
  height: number;
  origin: string;
  room: Room;
  words: Words;
}): Record<string, string | number> {
  const { src, title, origin, room, words } = frame;
  const width = widthIn(room);
  const height = within(room.height, frame.height, Math.min(frame.height, FRAME.lowest));
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
      src,
      width: String(width),
      height: String(height),
      title: `${title} · ${words.siteName}`,
    }),
    width,
    height,
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

function widthIn({ width }: Room): number {
  return within(width, FRAME.widest, FRAME.narrowest);
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
