/**
 * JSON as it may stand inside a `<script>`: whatever could end the element, begin a comment, be
 * read as an entity, break a line of an older parser or is no letter to XML is written as an escape,
 * which JSON allows within texts, and outside them such characters do not occur.
 */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
