declare module '*.wasm' {
  const wasm: WebAssembly.Module;
  export default wasm;
}

declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}
