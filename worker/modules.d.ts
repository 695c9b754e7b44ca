declare module '*.wasm' {
  const wasm: WebAssembly.Module;
  export default wasm;
}

declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module 'virtual:kuroshio/assets' {
  /** Vite's manifest of the browser build: hashed names by source file. */
  export const manifest: Readonly<
    Record<string, { file: string; css?: readonly string[]; imports?: readonly string[] }>
  >;
  /** Names the build: another where any of its files is another. */
  export const build: string;
  /** Whether the files are built; in development scripts bring the styles. */
  export const isBuilt: boolean;
}
