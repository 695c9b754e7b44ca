import type { Level, ScaleKind, Scenario, Status } from '../../model';

/** A rectangle in px, by its edges. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A piece of text with the point it hangs from. */
export interface Label {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A text of one or two lines, `ROW_EMS` apart; `y` is the first base line. */
export interface Lines extends Omit<Label, 'text'> {
  lines: readonly string[];
}

/** What stands at the end of a scenario's line: its name in one or two rows, and its value. */
export interface EndLabel {
  x: number;
  /** Base line of the first row; the others follow `ROW_EMS` apart. */
  y: number;
  rows: readonly EndRow[];
}

/** A row of an end label: a part of the name, then the value where it fits; either may be empty. */
export interface EndRow {
  name: string;
  value: string;
}

export interface Tick {
  at: number;
  label: string;
}

/** One published value: filled, hollow where doubtful, a diamond where derived, ringed where it came later. */
export interface Dot {
  x: number;
  y: number;
  year: number;
  value: number;
  status: Status;
  doubtful: boolean;
  /** Whether the comparison stands in an earlier year and keeps it aside. */
  isLater: boolean;
  /** Where the printed value stands, when an alternative has its place. */
  printedY: number | null;
  label: Label | null;
}

/** A value that is in no article: a small cross, with its number after the last figure. */
export interface OutsideMark {
  x: number;
  y: number;
  year: number;
  value: number;
  label: Label | null;
}

export interface BandShape {
  scenario: Scenario['id'];
  look: Scenario['id'] | 'still';
  level: Level;
  path: string;
}

export interface LineShape {
  scenario: Scenario['id'];
  look: Scenario['id'] | 'still';
  path: string;
  dash: string;
  widthPx: number;
  end: { x: number; y: number };
  label: EndLabel;
  /** Its name inside the plot, where the label has no room for it and the plot has; else null. */
  name: Lines | null;
  /** Where a hand takes hold of the end: at the end itself, or beside a label that had to move. */
  grip: { x: number; y: number };
  /** From the end to its label where the label had to move, else null. */
  leader: string | null;
}

/** One way the years ahead could go, as uneven as the record. */
export interface PathShape {
  look: Scenario['id'] | 'still';
  path: string;
}

/** How years and levels become px, in plain numbers, so that hosts can place things of their own. */
export interface Domain {
  years: readonly [number, number];
  values: readonly [number, number];
  scale: ScaleKind;
  /** The level that an index calls 100. */
  base: number;
}

/** A chart as numbers and path strings: no colours, no markup, no document. */
export interface ChartLayout {
  width: number;
  height: number;
  fontPx: number;
  plot: Box;
  domain: Domain;
  yTicks: readonly Tick[];
  xTicks: readonly Tick[];
  boundary: { x: number; published: Label; scenarios: Label };
  /** Thin line between published values: for the eye, never data. */
  between: string;
  dots: readonly Dot[];
  outside: readonly OutsideMark[];
  bands: readonly BandShape[];
  bandNotes: readonly (Label & { look: Scenario['id'] | 'still' })[];
  paths: readonly PathShape[];
  lines: readonly LineShape[];
}
