import type { LateParts } from './lateParts.svelte';

export { default as Arrival } from '../chart/ServedDrawings.svelte';
export { default as Part } from './Served.svelte';

type Asked = Pick<LateParts, 'failed' | 'asking' | 'tools' | 'bring' | 'bringAtLeisure'>;

/** Where the Worker draws, every part is there, and nobody fetches anything. */
export const lateParts: Asked = {
  ...{ failed: false, asking: false, tools: null },
  bring: () => Promise.resolve(),
  bringAtLeisure: () => undefined,
};
