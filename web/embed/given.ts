import type {
  Comparison,
  LiveNumber,
  LivePart,
  Milestone,
  PresetNote,
  Series,
  View,
} from '../../model';

/** What the script of an embed needs to go on from the page it found; nothing is asked for again. */
export interface Given {
  comparison: Comparison;
  series: Series;
  presets: readonly PresetNote[];
  title: string;
  /** What a description of the chart says before it tells of the scenarios, and after. */
  record: string;
  notes: string;
  events: readonly Pick<Milestone, 'year'>[];
  live: readonly LiveNumber[];
  view: Pick<View, 'lang' | 'theme' | 'paths'>;
  /** What beside sliders, chart and sentences is on the page. */
  parts: readonly LivePart[];
}

/** The same as the text of an attribute, and back. */
export function writeGiven(given: Given): string {
  return JSON.stringify(given);
}

/** Reads what `writeGiven` wrote on the page the script came with. */
export function readGiven(text: string): Given {
  return JSON.parse(text);
}
