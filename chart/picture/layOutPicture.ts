import type { Computation, Scenario } from '../../model';
import { drawable } from '../font/drawable';
import { drawableNames } from './drawableNames';
import { layOutChart } from '../layout/layOutChart';
import { layOutPaths } from '../layout/layOutPaths';
import type { ChartLayout } from '../layout/types';
import { PICTURE_SIZES, type PictureSize } from '../sizes';
import { replacementsOf } from '../text/captions';
import { subtitleOf, titleOf } from '../text/describe';
import { joinSentences } from '../text/joinSentences';
import { pathsNote } from '../text/pathsNote';
import { splitNoteOf } from '../text/splitWords';
import { sentenceOf } from '../text/scenarioWords';
import { wrap } from '../text/wrap';
import { dashOf, lookOf } from '../theme';
import type { Words } from '../words';
import { layOutLegend, type LegendItem } from './layOutLegend';

/** What a picture says beside its chart, because it may travel without its page. */
export interface PictureText {
  /** What of the query was not taken as written, as sentences. */
  faults: readonly string[];
  citation: string;
  versions: string;
  address: string;
}

/** Lines of text set from the left, with the base line of the first. */
export interface TextBlock {
  x: number;
  y: number;
  fontPx: number;
  lineHeight: number;
  lines: readonly string[];
}

export interface Assumption extends TextBlock {
  look: Scenario['id'] | 'still';
  dash: string;
  strokePx: number;
}

/** A whole picture: title, chart, assumptions, legend and source, placed. */
export interface PictureLayout {
  width: number;
  height: number;
  title: TextBlock;
  subtitle: TextBlock;
  faults: TextBlock;
  chart: { x: number; y: number; layout: ChartLayout };
  assumptions: readonly Assumption[];
  legend: readonly LegendItem[];
  footer: TextBlock;
}

/** Places a self-describing picture of a comparison in one of the named sizes, `paths` with its possible paths. */
export function layOutPicture(
  given: Computation,
  sizeName: PictureSize,
  text: PictureText,
  words: Words,
  paths = false,
): PictureLayout {
  const computation = drawableNames(given);
  const { width, height, fontPx } = PICTURE_SIZES[sizeName];
  const margin = Math.round(fontPx * 1.7);
  const room = width - 2 * margin;
  const block = (y: number, size: number, lines: string[]): TextBlock => ({
    x: margin,
    y: y + size,
    fontPx: size,
    lineHeight: size * 1.35,
    lines,
  });
  const set = (content: string, size: number, most: number, bold = false) =>
    wrap(drawable(content), room, size, bold ? 'bold' : 'regular', most);

  const title = block(
    margin * 0.8,
    fontPx * 1.6,
    set(titleOf(computation, words), fontPx * 1.6, 2, true),
  );
  const subtitle = block(
    bottomOf(title) + fontPx * 0.2,
    fontPx * 0.95,
    set(subtitleOf(computation, words), fontPx * 0.95, 1),
  );
  const faultLines = text.faults.flatMap((fault) => set(fault, fontPx * 0.85, 1)).slice(0, 2);
  const faults = block(bottomOf(subtitle) + fontPx * 0.2, fontPx * 0.85, faultLines);

  const small = fontPx * 0.74;
  const footerLines = [
    joinSentences(
      [
        words.noticeShort,
        splitNoteOf(computation, words),
        (paths && pathsNote(computation, words)?.short) || '',
        replacementsOf(computation, words),
        text.versions,
      ],
      words,
    ),
    text.citation,
    text.address,
  ].flatMap((line) => set(line, small, 2));
  const footerTop = height - margin * 0.75 - footerLines.length * small * 1.35;
  const footer = block(footerTop, small, footerLines);
  const legend = layOutLegend(computation, margin, footerTop - fontPx * 0.9, small, words);
  const { assumptions, top } = layOutAssumptions(computation, {
    left: margin,
    width: room,
    bottom: footerTop - fontPx * 2,
    fontPx: fontPx * 0.88,
    words,
  });

  const chartTop = bottomOf(faultLines.length > 0 ? faults : subtitle) + fontPx * 0.7;
  const layout = layOutChart(
    computation,
    { width: room, height: Math.round(top - fontPx * 0.6 - chartTop), fontPx },
    words,
    { paths: paths ? layOutPaths : null },
  );
  return {
    width,
    height,
    title,
    subtitle,
    faults,
    chart: { x: margin, y: Math.round(chartTop), layout },
    assumptions,
    legend,
    footer,
  };
}

/** The lowest point a block of text reaches, px; a block without lines takes no room. */
function bottomOf({ y, fontPx, lineHeight, lines }: TextBlock): number {
  return lines.length === 0 ? y - fontPx : y + (lines.length - 1) * lineHeight + fontPx * 0.3;
}

function layOutAssumptions(
  { projections }: Computation,
  room: { left: number; width: number; bottom: number; fontPx: number; words: Words },
): { assumptions: Assumption[]; top: number } {
  const { left, width, bottom, fontPx, words } = room;
  const columns = projections.length > 3 ? 2 : 1;
  const columnWidth = width / columns;
  const swatch = fontPx * 2.6;
  const lineHeight = fontPx * 1.35;
  const rows = Math.ceil(projections.length / columns);
  const texts = projections.map((projection) => {
    const sentence = sentenceOf(projection, words);
    const { name } = projection.scenario;
    const content = drawable(name === null ? sentence : words.cite.assumption({ name, sentence }));
    // Three below one another would leave the chart no room.
    const lines = projections.length === 3 ? 1 : 2;
    return wrap(content, columnWidth - swatch - fontPx, fontPx, 'regular', lines);
  });
  const rowLines = Array.from({ length: rows }, (_, row) =>
    Math.max(...texts.filter((_, i) => i % rows === row).map((lines) => lines.length)),
  );
  const heights = rowLines.map((lines) => lines * lineHeight + fontPx * 0.25);
  const top = bottom - heights.reduce((sum, height) => sum + height, 0);
  const assumptions = projections.map(({ scenario }, i): Assumption => {
    const row = i % rows;
    const above = heights.slice(0, row).reduce((sum, height) => sum + height, 0);
    const look = lookOf(scenario);
    return {
      x: left + Math.floor(i / rows) * columnWidth + swatch,
      y: top + above + fontPx,
      fontPx,
      lineHeight,
      lines: texts[i]!,
      look,
      dash: dashOf(look, fontPx * 0.2),
      strokePx: fontPx * 0.2,
    };
  });
  return { assumptions, top };
}
