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

export interface Tick {
  at: number;
  label: string;
}

/** One published value: filled, hollow where doubtful, a diamond where derived. */
export interface Dot {
  x: number;
  y: number;
  year: number;
  value: number;
  status: Status;
  doubtful: boolean;
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
  /** Name and value at the end of the line. */
  label: Label & { value: string };
  /** From the end to its label where the label had to move, else null. */
  leader: string | null;
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
  lines: readonly LineShape[];
}
