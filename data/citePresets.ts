import type { Dataset } from './load';
import type { Preset, Source } from './schema';

/** A preset with the sources it rests on looked up, so that it can be shown without the ledger. */
export type CitedPreset = Preset & { cited: readonly Pick<Source, 'id' | 'title' | 'address'>[] };

/** Every preset of a validated data set with its sources, in the order it names them. */
export function citePresets({ presets, sources }: Pick<Dataset, 'presets' | 'sources'>) {
  return presets.map((preset): CitedPreset => ({
    ...preset,
    cited: preset.sources.flatMap((id) => {
      const source = sources.find((one) => one.id === id);
      return source ? [{ id, title: source.title, address: source.address }] : [];
    }),
  }));
}
