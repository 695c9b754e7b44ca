export { default as Arrival } from '../chart/LeftDrawings.svelte';
export { default as Part } from './Later.svelte';
export { lateParts } from './lateParts.svelte';
