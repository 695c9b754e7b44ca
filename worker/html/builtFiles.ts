import { manifests } from 'virtual:kuroshio/assets';

type Manifest = (typeof manifests)[number];
type Chunk = Manifest[string];

/**
 * The files that a source was built into, the one of `others` beside it: each after all that it
 * imports. Builds share no file, so what a page has besides comes from the build of its source. In
 * development only entries are known by name, and the others come as the browser finds them.
 */
export function filesOf(source: string, others: readonly string[] = [source]): Chunk[] {
  const manifest = manifests.find((one) => one[source]) ?? {};
  return [...new Set(others.flatMap((name) => withImports(manifest, name)))];
}

/** The style sheets of a source and of all that it imports. */
export function sheetsOf(source: string): string[] {
  return filesOf(source).flatMap(({ css = [] }) => css);
}

/** Every file of every build. */
export function allFiles(): string[] {
  return manifests.flatMap((manifest) => Object.values(manifest)).map(({ file }) => file);
}

function withImports(manifest: Manifest, source: string): Chunk[] {
  const chunk = manifest[source];
  if (!chunk) return [];
  return [...(chunk.imports ?? []).flatMap((name) => withImports(manifest, name)), chunk];
}
