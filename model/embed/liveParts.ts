import type { View } from '../query/view';
import type { EmbedOptions } from './types';

/** What of an embed has a script of its own, in the order the page has it. */
const LIVE_PARTS = ['paths', 'table', 'inspector', 'guess', 'height'] as const;

/** A part of an embed that some have and others do not. */
export type LivePart = (typeof LIVE_PARTS)[number];

/** Whether anything of an embed can be moved, so that it needs its script. */
export function isLive({ live, inspector, guess }: EmbedOptions): boolean {
  return live.length > 0 || inspector || guess;
}

/** The parts that an embed has, each with a script of its own where anything of it can be moved. */
export function livePartsOf(
  { show, inspector, guess, height }: EmbedOptions,
  { paths }: Pick<View, 'paths'>,
): LivePart[] {
  const there: Readonly<Record<LivePart, boolean>> = {
    ...{ paths: paths !== null, table: show.includes('table'), inspector, guess },
    height: height === 'auto',
  };
  return LIVE_PARTS.filter((part) => there[part]);
}
