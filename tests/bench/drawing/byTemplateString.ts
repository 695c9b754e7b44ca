import { ROW_EMS } from '../../../chart/layout/endLabels';
import { levelLabel } from '../../../chart/layout/layOutAxes';
import type { ChartLayout } from '../../../chart/layout/types';
import type { LegendItem } from '../../../chart/picture/layOutLegend';
import type { pictureProps } from '../../../chart/picture/pictureProps';
import type { TextBlock } from '../../../chart/picture/textBlock';
import { tenth } from '../../../chart/tenth';
import { escapeHtml } from '../../../chart/text/escapeHtml';
import { colourOf, themes, type Theme } from '../../../chart/theme';

/** The picture's template by hand: the same document as the components print, byte for byte. */
export function byTemplateString(props: ReturnType<typeof pictureProps>): string {
  const { picture, theme, title, description } = props;
  const { width, height, chart, qr } = picture;
  const paper = themes.light;
  const code =
    qr &&
    `<g transform="translate(${qr.x} ${qr.y}) scale(${qr.scale})" shape-rendering="crispEdges"><rect width="${qr.size}" height="${qr.size}" fill="${paper.paper}"></rect><path d="${qr.path}" fill="${paper.ink}"></path></g>`;
  const assumptions = picture.assumptions.map((one) => {
    const { x, y, fontPx, look, dash, strokePx } = one;
    return `<path d="M${tenth(x - fontPx * 2.6)},${tenth(y - fontPx * 0.34)}h${tenth(fontPx * 2)}" fill="none" stroke="${colourOf(look, theme)}" stroke-width="${strokePx}" stroke-dasharray="${dash}"></path>${block(one, theme.ink)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Noto Sans JP, Noto Sans, sans-serif" role="img" aria-labelledby="title desc"><title id="title">${escapeHtml(title)}</title><desc id="desc">${escapeHtml(description)}</desc><rect width="${width}" height="${height}" fill="${theme.paper}"></rect>${block(picture.title, theme.ink, '600')}${block(picture.subtitle, theme.soft)}${block(picture.faults, theme.series.b)}<g transform="translate(${chart.x} ${chart.y})">${figure(chart.layout, theme)}</g>${assumptions.join('')}${picture.legend.map((item) => legendMark(item, theme)).join('')}${block(picture.footer, theme.soft)}${block(picture.address, theme.ink)}${code ?? ''}</svg>`;
}

function block({ x, y, fontPx, lineHeight, lines }: TextBlock, fill: string, weight = '400') {
  return lines
    .map(
      (text, i) =>
        `<text x="${x}" y="${tenth(y + i * lineHeight)}" font-size="${fontPx}" font-weight="${weight}" fill="${fill}">${escapeHtml(text)}</text>`,
    )
    .join('');
}

function figure(layout: ChartLayout, theme: Theme): string {
  const { fontPx, plot, boundary, between } = layout;
  const thin = tenth(fontPx * 0.09);
  return `<g font-size="${fontPx}" fill="${theme.ink}" class="k-ink">${axes(layout, theme)}<svg x="${plot.left}" y="${plot.top}" width="${tenth(plot.right - plot.left)}" height="${plot.bottom - plot.top}" overflow="hidden"><g transform="translate(${-plot.left} ${-plot.top})">${layout.bands
    .map(
      (band) =>
        `<path class="k-band k-${band.look}" d="${band.path}" fill="${colourOf(band.look, theme)}" fill-opacity="${band.level === 0.5 ? 0.13 : 0.09}"></path>`,
    )
    .join(
      '',
    )}</g></svg>${ends(theme)}<path class="k-between" d="${between}" fill="none" stroke="${theme.ink}" stroke-width="${thin}" stroke-dasharray="${thin} ${tenth(fontPx * 0.3)}" stroke-linecap="round"></path>${lines(layout, theme)}${words(layout, theme)}${record(layout, theme)}</g>`;

  function ends({ soft, ink }: Theme): string {
    const { published } = boundary;
    const width = tenth(fontPx * 0.08);
    return `<line class="k-axis" x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" stroke="${soft}" stroke-width="${width}"></line><line class="k-boundary" x1="${boundary.x}" x2="${boundary.x}" y1="${plot.top}" y2="${plot.bottom}" stroke="${ink}" stroke-width="${width}"></line><text class="k-soft" x="${published.x}" y="${published.y}" text-anchor="${published.anchor}" fill="${soft}">${published.text}</text>`;
  }
}

function axes(layout: ChartLayout, theme: Theme): string {
  const { plot, fontPx, boundary, yTicks, xTicks } = layout;
  const levels = yTicks.map((tick) => {
    const { x, y, text } = levelLabel(tick, layout);
    return `<line class="k-hairline" x1="${plot.left}" x2="${plot.right}" y1="${tick.at}" y2="${tick.at}" stroke="${theme.hairline}"></line><text class="k-soft k-level" x="${x}" y="${y}" text-anchor="end" fill="${theme.soft}">${text}</text>`;
  });
  const years = xTicks.map(
    ({ at, label }) =>
      `<line class="k-axis" x1="${at}" x2="${at}" y1="${plot.bottom}" y2="${tenth(plot.bottom + fontPx * 0.3)}" stroke="${theme.soft}"></line><text class="k-soft" x="${at}" y="${tenth(plot.bottom + fontPx * 1.4)}" text-anchor="middle" fill="${theme.soft}">${label}</text>`,
  );
  return `<rect class="k-shade" x="${boundary.x}" y="${plot.top}" width="${tenth(Math.max(0, plot.right - boundary.x))}" height="${plot.bottom - plot.top}" fill="${theme.shade}"></rect>${levels.join('')}${years.join('')}`;
}

function lines(layout: ChartLayout, theme: Theme): string {
  const { plot, fontPx } = layout;
  const edge = Math.ceil(fontPx * 0.2);
  const paths = layout.lines.map(
    (line) =>
      `<path class="k-line k-${line.look}" d="${line.path}" fill="none" stroke="${colourOf(line.look, theme)}" stroke-width="${line.widthPx}" stroke-dasharray="${line.dash}" stroke-linejoin="round"></path>`,
  );
  const leaders = layout.lines.map(({ leader, look }) =>
    leader
      ? `<path class="k-leader k-${look}" d="${leader}" fill="none" stroke="${colourOf(look, theme)}" stroke-width="${tenth(fontPx * 0.06)}"></path>`
      : '',
  );
  const labels = layout.lines.map(({ label, end, look }) => {
    const rows = label.rows.map(
      (row, i) =>
        `<tspan x="${label.x}" dy="${i === 0 ? 0 : tenth(fontPx * ROW_EMS)}">${row.name ? `<tspan font-weight="600">${escapeHtml(row.name)}</tspan> ` : ''}${row.value ? `<tspan>${row.value}</tspan>` : ''}</tspan>`,
    );
    return `<g class="k-${look}" fill="${colourOf(look, theme)}"><circle class="k-end" cx="${end.x}" cy="${end.y}" r="${tenth(fontPx * 0.3)}"></circle><text class="k-label" x="${label.x}" y="${label.y}">${rows.join('')}</text></g>`;
  });
  return `<svg x="${plot.left - edge}" y="${plot.top - edge}" width="${tenth(plot.right - plot.left + 2 * edge)}" height="${plot.bottom - plot.top + 2 * edge}" overflow="hidden"><g transform="translate(${edge - plot.left} ${edge - plot.top})">${paths.join('')}</g></svg>${leaders.join('')}${labels.join('')}`;
}

function words({ fontPx, boundary, bandNotes, lines, outside }: ChartLayout, theme: Theme): string {
  if (outside.length > 0 || lines.some(({ name }) => name)) {
    throw new Error('what is measured has neither values from outside nor names within the plot');
  }
  const { scenarios } = boundary;
  const notes = bandNotes.map(
    ({ look, x, y, text }) =>
      `<text class="k-text k-${look}" x="${x}" y="${y}" font-size="${tenth(fontPx * 0.92)}" fill="${colourOf(look, theme)}">${text}</text>`,
  );
  return `<g class="k-halo" stroke="${theme.shade}" stroke-width="${tenth(fontPx * 0.28)}" stroke-linejoin="round" paint-order="stroke"><text class="k-soft" x="${scenarios.x}" y="${scenarios.y}" text-anchor="${scenarios.anchor}" fill="${theme.soft}">${scenarios.text}</text>${notes.join('')}</g>`;
}

function record({ fontPx, dots }: ChartLayout, theme: Theme): string {
  const r = tenth(fontPx * 0.33);
  const marks = dots.map(
    ({ x, y, doubtful }) =>
      `<circle class="k-dot${doubtful ? ' k-hollow' : ''}" cx="${x}" cy="${y}" r="${r}"${doubtful ? ` fill="${theme.paper}"` : ''}></circle>`,
  );
  const values = dots.map(({ label }) =>
    label
      ? `<text class="k-value" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${label.text}</text>`
      : '',
  );
  return `<g stroke="${theme.ink}" stroke-width="${tenth(fontPx * 0.13)}">${marks.join('')}</g>${values.join('')}`;
}

function legendMark({ x, y, fontPx, mark, markPx, text }: LegendItem, theme: Theme): string {
  const centre = tenth(x + markPx / 2);
  const middle = tenth(y - fontPx * 0.35);
  const top = tenth(middle - fontPx * 0.45);
  const height = tenth(fontPx * 0.9);
  const thin = tenth(fontPx * 0.1);
  const shape = () => {
    if (mark === 'published' || mark === 'doubtful') {
      return `<circle cx="${centre}" cy="${middle}" r="${tenth(fontPx * 0.36)}" fill="${mark === 'doubtful' ? theme.paper : theme.ink}" stroke="${theme.ink}" stroke-width="${tenth(fontPx * 0.14)}"></circle>`;
    }
    if (mark === 'boundary') {
      return `<rect x="${centre}" y="${top}" width="${tenth(markPx / 2)}" height="${height}" fill="${theme.shade}"></rect><path d="M${centre},${top}v${height}" fill="none" stroke="${theme.ink}" stroke-width="${thin}"></path>`;
    }
    if (typeof mark === 'number') {
      return `<rect x="${x}" y="${top}" width="${markPx}" height="${height}" fill="${theme.soft}" fill-opacity="${mark === 0.5 ? 0.36 : 0.18}"></rect>`;
    }
    const long = mark === 'projected';
    return `<path d="M${x},${middle}h${markPx}" fill="none" stroke="${long ? theme.soft : theme.ink}" stroke-width="${long ? tenth(fontPx * 0.2) : thin}" stroke-dasharray="${long ? tenth(fontPx * 0.6) : thin} ${tenth(fontPx * 0.3)}"></path>`;
  };
  return `${shape()}<text x="${tenth(x + markPx + fontPx * 0.5)}" y="${y}" font-size="${fontPx}" fill="${theme.soft}">${escapeHtml(text)}</text>`;
}
