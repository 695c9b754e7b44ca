import { escapeHtml } from './escapeHtml';

/** The code of a frame with these attributes, in this order; nothing in a value can end one. */
export function frameCode(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The widest frame, and the smallest that a comparison can still be read in, px. */
export const FRAME = { widest: 840, narrowest: 280, lowest: 240 };
