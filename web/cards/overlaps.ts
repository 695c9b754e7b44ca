import { dataText } from '../../chart/text/dataText';
import type { Words } from '../../chart/words';
import type { CitedPreset } from '../../data/citePresets';
import type { Lever } from '../../model';

/** What a reader must know who adds up levers that claim the same effect, a sentence each. */
export function overlapsOf(
  levers: readonly Lever[],
  presets: readonly CitedPreset[],
  words: Words,
): string[] {
  const ids = levers.map(({ id }) => id);
  const used = presets.filter(({ id }) => ids.includes(id));
  const twice = used.filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
  const claims = [...new Set(used.flatMap(({ overlaps }) => overlaps ?? []))];
  return [
    ...twice.map(({ title }) => words.cards.twice({ title: dataText(title, words) })),
    ...claims
      .map((claim) => used.filter(({ overlaps }) => overlaps === claim))
      .filter((group) => group.length > 1)
      .map((group) =>
        words.cards.overlap({ titles: group.map(({ title }) => dataText(title, words)) }),
      ),
  ];
}
