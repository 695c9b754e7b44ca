import { languageOf } from '../../chart/words/languages';
import type { EmbedOptions, View } from '../../model';

/** What of an embed has a script of its own, and the source file it is asked for by. */
const PARTS = {
  table: 'web/embed/live/followValues.ts',
  inspector: 'web/embed/live/followYear.ts',
  guess: 'web/embed/live/followGuess.ts',
} as const;

/** The source of the one script that an embed of such options needs, if any, and of what it will ask for. */
export function embedScripts(options: EmbedOptions, { lang, paths }: View) {
  const { live, inspector, guess, height, show } = options;
  const auto = height === 'auto';
  if (live.length === 0 && !inspector && !guess) {
    return { entry: auto ? ('web/embed/height.ts' as const) : null, ahead: [] };
  }
  const words = `chart/words/${languageOf(lang)}`;
  const table = show.includes('table');
  return {
    entry: 'web/embed/live.ts' as const,
    ahead: [
      `${words}/drawn.ts`,
      ...(table || inspector || guess ? [`${words}/framed.ts`] : []),
      ...(table ? [PARTS.table] : []),
      ...(inspector ? [PARTS.inspector] : []),
      ...(guess ? [PARTS.guess] : []),
      ...(paths === null ? [] : ['chart/layout/layOutPaths.ts']),
      ...(auto ? ['web/frame/tellHeight.ts'] : []),
    ],
  };
}
