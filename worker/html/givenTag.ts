import { jsonInHtml } from './jsonInHtml';

/** What a page was drawn from, for the script that takes it over. */
export function givenTag(given: object): string {
  return `<script type="application/json" id="given">${jsonInHtml(given)}</script>`;
}
