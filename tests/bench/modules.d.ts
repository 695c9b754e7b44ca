declare module '*.wasm' {
  const wasm: WebAssembly.Module;
  export default wasm;
}

declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module 'plotly.js-dist-min' {
  export function newPlot(root: HTMLElement, traces: object[], layout: object): Promise<unknown>;
}
