import { VIEW_WORDS } from '../../chart/viewWords';
import { catalogue } from '../../data';
import {
  parseEmbed,
  USUAL_PARTS,
  type Comparison,
  type EmbedPart,
  type ParsedEmbed,
  type View,
} from '../../model';
import { readAddress } from '../state/address';

/** The forms in which an embed is handed over. */
export const FORMS = ['frame', 'fitted', 'picture', 'link'] as const;
export type Form = (typeof FORMS)[number];

/** The limits of a slider as they stand in their fields, in the unit people see. */
export interface TypedLimits {
  min: string;
  max: string;
}

/** What an educator has chosen, as it stands in the dialog: some of it may not be readable yet. */
export interface Choices {
  comparison: Comparison;
  view: Pick<View, 'lang' | 'theme' | 'paths'>;
  /** The numbers that readers may move by their path, "a.levers.0.size"; null: as far as usual. */
  moves: Readonly<Record<string, TypedLimits | null>>;
  inspector: boolean;
  guess: boolean;
  show: readonly EmbedPart[];
  follows: boolean;
  /** Height of the frame as typed, px; null: room for every screen. */
  height: string | null;
  form: Form;
}

/** The choices before anybody has made any: nothing moves, the usual parts, on the data on screen. */
export function firstChoices(comparison: Comparison, view: View): Choices {
  return {
    comparison,
    view: viewOf(view),
    moves: {},
    ...{ inspector: false, guess: false, show: USUAL_PARTS, follows: false },
    height: null,
    form: 'frame',
  };
}

/** Reads an embed's query back into choices, as the embed itself reads it. */
export function readChoices(
  search: string,
  form: Form,
): { choices: Choices; faults: ParsedEmbed['faults'] } {
  const { comparison, view, options, faults } = parseEmbed(search, catalogue, VIEW_WORDS);
  const { live, inspector, guess, show, follows, height } = options;
  const moves = live.map(({ scenario, key, limits }) => {
    const typed = limits && { min: writeLimit(limits.min), max: writeLimit(limits.max) };
    return [`${scenario}.${key}`, typed] as const;
  });
  const choices = {
    comparison: withBands(comparison, readAddress(search).comparison),
    view: viewOf(view),
    moves: Object.fromEntries(moves),
    ...{ inspector, guess, show, follows },
    height: typeof height === 'number' ? String(height) : null,
    form: height === 'auto' ? ('fitted' as const) : form === 'fitted' ? ('frame' as const) : form,
  };
  return { choices, faults };
}

/** The comparison with the ranges of another: an embed without ranges forgets which there were. */
export function withBands(comparison: Comparison, { scenarios }: Comparison): Comparison {
  return {
    ...comparison,
    scenarios: comparison.scenarios.map((one, i) => ({ ...one, band: scenarios[i]!.band })),
  };
}

/** A limit as its field holds it. */
export function writeLimit(shown: number): string {
  return String(shown).replace('-', '−');
}

function viewOf({ lang, theme, paths }: View): Choices['view'] {
  return { lang, theme, paths };
}
