/** What a card holds beyond its sentence and its growth. */
export { default as CardMenu } from '../cards/CardMenu.svelte';
export { default as More } from '../cards/More.svelte';
export { default as PartsControl } from '../cards/PartsControl.svelte';
