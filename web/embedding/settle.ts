import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import {
  FRAME_HEIGHTS,
  MOST_LIVE,
  parseDecimal,
  parseEmbed,
  serializeEmbed,
  type Comparison,
  type EmbedOptions,
  type Fault,
  type LiveNumber,
} from '../../model';
import { withBands, type Choices } from './choices';
import { readLimits, type LimitFault, type Movable } from './movables';

/** What choices come to: an embed, and whatever of them could not be honoured. */
export interface Settled {
  /** The canonical query; read back it gives the same embed without a fault. */
  query: string;
  comparison: Comparison;
  options: EmbedOptions;
  /** What had to be changed so that the embed keeps within its own limits. */
  faults: readonly Fault[];
  /** By path, what is wrong with the limits of sliders that therefore stay locked. */
  locked: Readonly<Record<string, LimitFault>>;
  height: TypedHeight;
}

/** A height as typed: null where none is fixed or it cannot be read. */
export interface TypedHeight {
  px: number | null;
  said: 'unreadable' | 'clamped' | null;
}

/** The embed that choices come to. `movables` are all numbers of its scenarios. */
export function settle(choices: Choices, movables: readonly Movable[]): Settled {
  const { comparison, view, inspector, guess, show, follows, form } = choices;
  const locked: Record<string, LimitFault> = {};
  const live = movables.flatMap((movable): LiveNumber[] => {
    const { path, scenario, key, field } = movable;
    const typed = choices.moves[path];
    if (typed === undefined) return [];
    const limits = typed && readLimits(typed, field);
    if (typeof limits !== 'string') return [{ scenario, key, limits }];
    locked[path] = limits;
    return [];
  });
  const height = readHeight(choices.height);
  const options: EmbedOptions = {
    ...{ live: live.slice(0, MOST_LIVE), inspector, guess, show, follows },
    height: form === 'fitted' ? 'auto' : height.px,
  };
  // Read as the embed will read it: a scenario that stands outside its own limits is moved inside.
  const read = parseEmbed(serializeEmbed(comparison, view, options), catalogue, VIEW_WORDS);
  const kept = withBands(read.comparison, comparison);
  const query = serializeEmbed(kept, view, options);
  return { query, comparison: kept, options, faults: read.faults, locked, height };
}

/** A height that somebody typed, brought back to what a frame can be. */
export function readHeight(typed: string | null): TypedHeight {
  if (typed === null) return { px: null, said: null };
  const tenThousandths = parseDecimal(typed.replace(/\s*px\s*$/i, ''));
  if (tenThousandths === null) return { px: null, said: 'unreadable' };
  const asked = Math.round(tenThousandths / 10_000);
  const px = Math.min(Math.max(asked, FRAME_HEIGHTS.min), FRAME_HEIGHTS.max);
  return { px, said: px === asked ? null : 'clamped' };
}
