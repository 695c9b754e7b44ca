import { lessonFrameHeight } from '../../../chart/lesson/lessonFrameHeight';
import { FRAME, frameCode } from '../../../chart/text/frame';
import type { Words } from '../../../chart/words';
import type { Lesson } from '../../../model';

/**
 * The code of a frame that shows a lesson on somebody else's page, and a line that makes it as high
 * as each step: a page that removes scripts keeps the frame, which is high enough as it is.
 */
export function lessonFrameCode({ title, steps }: Lesson, query: string, words: Words): string {
  const height = lessonFrameHeight(
    steps.map(({ say, ask, guess }) => ({
      ...{ say, question: ask, explanation: [] },
      guessing: guess ? { kind: 'draw' } : null,
    })),
  );
  const frame = frameCode({
    src: `${location.origin}/learn/own/embed?${query}`,
    width: '100%',
    height: String(height),
    title: `${title ?? words.ownLesson.untitled} · ${words.siteName}`,
    loading: 'lazy',
    style: `max-width: ${FRAME.widest}px; border: 0`,
  });
  return `${frame}\n<script src="${location.origin}/embed.js" async></script>`;
}
