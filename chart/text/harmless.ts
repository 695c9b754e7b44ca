/** A text that no spreadsheet runs: those that would begin a formula get an apostrophe before them. */
export function harmless(text: string): string {
  // In full width too (OWASP, CSV injection).
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
