import { languageOf } from '../../chart/words/languages';
import { isLive, livePartsOf, type EmbedOptions, type LivePart, type View } from '../../model';

/** The source file by which the script of an embed asks for each part. */
const SOURCES: Readonly<Record<LivePart, string>> = {
  paths: 'chart/layout/layOutPaths.ts',
  table: 'web/embed/live/followValues.ts',
  inspector: 'web/embed/live/followYear.ts',
  guess: 'web/embed/live/followGuess.ts',
  height: 'web/frame/tellHeight.ts',
};

/** Parts that are told in more words than a chart. */
const TOLD: readonly LivePart[] = ['table', 'inspector', 'guess'];

/** The source of the one script that an embed of such options needs, if any, and of what it will ask for. */
export function embedScripts(options: EmbedOptions, view: View) {
  const parts = livePartsOf(options, view);
  if (!isLive(options)) {
    const entry = parts.includes('height') ? ('web/embed/height.ts' as const) : null;
    return { entry, ahead: [] };
  }
  const words = `chart/words/${languageOf(view.lang)}`;
  return {
    entry: 'web/embed/live.ts' as const,
    ahead: [
      `${words}/drawn.ts`,
      ...(parts.some((part) => TOLD.includes(part)) ? [`${words}/framed.ts`] : []),
      ...parts.map((part) => SOURCES[part]),
    ],
  };
}
