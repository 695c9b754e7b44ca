export { default as Arrival } from '../chart/ServedDrawings.svelte';
export { default as Part } from './Served.svelte';
