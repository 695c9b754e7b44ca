import type { Plugin, ViteBuilder } from 'vite';

/**
 * Puts all that an entry needs on arrival into one file with it, and leaves to files of their own
 * only what is fetched later. What that is shows once everything unused is gone, so the environment
 * is built twice: to find it out, and to make use of it.
 */
export function arriveTogether(environment: string, entry: string) {
  const needed = new Set<string>();
  const plugin: Plugin = {
    name: 'kuroshio-arrive-together',
    applyToEnvironment: ({ name }) => name === environment,
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const take = (chunk: (typeof chunks)[number] | undefined) => {
        if (!chunk) return;
        Object.keys(chunk.modules).forEach((id) => needed.add(id));
        chunk.imports.forEach((name) => take(chunks.find(({ fileName }) => fileName === name)));
      };
      if (needed.size > 0) return;
      take(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${entry}`)));
      // Of the first time nothing else is of use.
      Object.keys(bundle).forEach((name) => Reflect.deleteProperty(bundle, name));
    },
  };
  return {
    plugin,
    /** Whether a module travels with the entry. */
    arrives: (id: string) => needed.has(id),
    build: async (builder: ViteBuilder) => {
      await builder.build(builder.environments[environment]!);
      await builder.build(builder.environments[environment]!);
    },
  };
}
