import type { Words } from '../words';

/** What would have been allowed instead of a refused number or text: "0 to 5", "at most 60 characters". */
export function allowedText(allowed: string, words: Words): string {
  const numbers = allowed.match(NUMBER) ?? [];
  const form = words.joints.allowed[allowed.replace(NUMBER, '#')];
  if (form === undefined) return allowed;
  return form.split('#').reduce((text, piece, i) => `${text}${numbers[i - 1] ?? ''}${piece}`);
}

const NUMBER = /-?\d+(?:\.\d+)?/g;
