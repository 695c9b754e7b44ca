import { build, type Rolldown } from 'vite';
import { kuroshioData } from '../../data/plugin';

/** The proof with the model, the data and the vectors in it, as the text of one ES module. */
export async function bundleProof(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [kuroshioData()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'tests/engines/proof.ts', formats: ['es'] },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? chunksOf(one) : []));
  if (chunks.length !== 1) throw new Error(`${chunks.length} modules, not one`);
  return chunks[0]!.code;
}

function chunksOf({ output }: Rolldown.RolldownOutput): Rolldown.OutputChunk[] {
  return output.filter((file) => file.type === 'chunk');
}
