import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import type { CitedPreset } from '../../data/citePresets';
import { kuroshioData } from '../../data/plugin';
import { dataset } from './dataset';

async function served(id: string): Promise<Record<string, unknown>> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [kuroshioData()],
    build: {
      write: false,
      rollupOptions: { input: id, preserveEntrySignatures: 'strict' },
    },
  });
  const [bundle] = [output].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was built');
  const module: unknown = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(chunk.code)}`
  );
  return { ...(module as object) };
}

describe(kuroshioData, () => {
  it('serves the catalogue alone to every host', async () => {
    expect(await served('virtual:kuroshio/catalogue')).toEqual({ catalogue: dataset.catalogue });
  });

  it('serves the presets with their sources, without the ledger', async () => {
    const { presets } = (await served('virtual:kuroshio/presets')) as { presets: CitedPreset[] };
    expect(presets).toMatchObject(dataset.presets);
    for (const { sources, cited } of presets) {
      expect(cited.map(({ id }) => id)).toEqual(sources);
      expect(cited.every(({ title }) => title !== '')).toBe(true);
    }
  });

  it('serves the lessons to their own pages', async () => {
    expect(await served('virtual:kuroshio/lessons')).toEqual({ lessons: dataset.lessons });
  });

  it('serves the ledger and its companions apart from them', async () => {
    const { catalogue, lessons, ...ledger } = dataset;
    expect(lessons.length).toBeGreaterThan(0);
    expect(catalogue.version).toBe(1);
    expect(await served('virtual:kuroshio/ledger')).toEqual(ledger);
  });
});
