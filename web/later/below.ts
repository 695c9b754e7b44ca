/** What stands under the chart and the cards. */
export { default as Below } from '../parts/Below.svelte';
