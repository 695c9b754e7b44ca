/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that goes on within one. */
export function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
