import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Once for all files that share a process: the rasteriser refuses to be started again. */
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

export { Resvg };
