import { findEmbed } from '../../embedding/pasted';

const LESSON = /\/learn\/(?:own|new)(?:\/embed)?\?([^\s"'<>#]+)/;

/** Twelve letters and digits, as they are read aloud too. */
const SHORT = /\/s\/([0-9a-z]{12})(?![0-9a-z])/i;

/**
 * Finds what somebody pasted: a query of a comparison or of a lesson, from an address or the code of
 * a frame, or the code of a short link. Null where there is neither.
 */
export function findAddress(text: string): { search: string } | { code: string } | null {
  const plain = text.trim().replaceAll('&amp;', '&');
  const lesson = LESSON.exec(plain)?.[1];
  if (lesson !== undefined) return { search: `?${lesson}` };
  const embed = findEmbed(text);
  if (embed) return { search: embed.search };
  const code = SHORT.exec(plain)?.[1];
  return code === undefined ? null : { code };
}
