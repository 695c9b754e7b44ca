import { build } from 'vite';
import { kuroshioData } from '../../data/plugin';

export type Bundle = typeof bundle;

/** A file with the model, the data and all else it imports, as the text of one ES module. */
export async function bundle(entry: string, { minify = false } = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [kuroshioData()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = files.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${entry}: ${chunks.length} modules, not one`);
  return chunks[0]!.code;
}
