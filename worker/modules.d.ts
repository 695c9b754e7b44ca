declare module '*.wasm' {
  const wasm: WebAssembly.Module;
  export default wasm;
}

declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}

declare module 'virtual:kuroshio/assets' {
  /** Vite's manifests of the browser's builds: hashed names by source file. */
  export const manifests: readonly Readonly<
    Record<string, { file: string; css?: readonly string[]; imports?: readonly string[] }>
  >[];
  /** Style sheets that are written into pages: text, and Base64 of its SHA-256. */
  export const sheets: Readonly<Record<string, { text: string; hash: string }>>;
  /** Names the build: another where any of its files is another. */
  export const build: string;
  /** Whether the files are built; in development scripts bring the styles. */
  export const isBuilt: boolean;
}
