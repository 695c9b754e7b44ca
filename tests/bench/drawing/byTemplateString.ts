import { ROW_EMS } from '../../../chart/layout/endLabels';
import type { ChartLayout } from '../../../chart/layout/types';
import type { LegendItem } from '../../../chart/picture/layOutLegend';
import type { pictureProps } from '../../../chart/picture/pictureProps';
import type { TextBlock } from '../../../chart/picture/textBlock';
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
    return `<path d="M${x - fontPx * 2.6},${y - fontPx * 0.34}h${fontPx * 2}" fill="none" stroke="${colourOf(look, theme)}" stroke-width="${strokePx}" stroke-dasharray="${dash}"></path>${block(one, theme.ink)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Noto Sans JP, Noto Sans, sans-serif" role="img" aria-labelledby="title desc"><title id="title">${escapeHtml(title)}</title><desc id="desc">${escapeHtml(description)}</desc><rect width="${width}" height="${height}" fill="${theme.paper}"></rect>${block(picture.title, theme.ink, '600')}${block(picture.subtitle, theme.soft)}${block(picture.faults, theme.series.b)}<g transform="translate(${chart.x} ${chart.y})">${figure(chart.layout, theme)}</g>${assumptions.join('')}${picture.legend.map((item) => legendMark(item, theme)).join('')}${block(picture.footer, theme.soft)}${block(picture.address, theme.ink)}${code ?? ''}</svg>`;
}

function block({ x, y, fontPx, lineHeight, lines }: TextBlock, fill: string, weight = '400') {
  return lines
    .map(
      (text, i) =>
        `<text x="${x}" y="${y + i * lineHeight}" font-size="${fontPx}" font-weight="${weight}" fill="${fill}">${escapeHtml(text)}</text>`,
    )
    .join('');
}

function figure(layout: ChartLayout, theme: Theme): string {
  const { fontPx, plot, boundary, between } = layout;
  return `<g font-size="${fontPx}" fill="${theme.ink}" class="k-ink">${axes(layout, theme)}<svg x="${plot.left}" y="${plot.top}" width="${plot.right - plot.left}" height="${plot.bottom - plot.top}" overflow="hidden"><g transform="translate(${-plot.left} ${-plot.top})">${layout.bands
    .map(
      (band) =>
        `<path class="k-band k-${band.look}" d="${band.path}" fill="${colourOf(band.look, theme)}" fill-opacity="${band.level === 0.5 ? 0.13 : 0.09}"></path>`,
    )
    .join(
      '',
    )}</g></svg>${ends(layout, theme)}<path class="k-between" d="${between}" fill="none" stroke="${theme.ink}" stroke-width="${fontPx * 0.09}" stroke-dasharray="${fontPx * 0.09} ${fontPx * 0.3}" stroke-linecap="round"></path>${lines(layout, theme)}${record(layout, theme)}</g>`;

  function ends({ bandNotes }: ChartLayout, { soft, ink, shade }: Theme): string {
    const halo = `stroke-width="${fontPx * 0.28}" stroke-linejoin="round" paint-order="stroke"`;
    const [left, right] = [boundary.published, boundary.scenarios];
    return `<line class="k-axis" x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" stroke="${soft}" stroke-width="${fontPx * 0.08}"></line><line class="k-boundary" x1="${boundary.x}" x2="${boundary.x}" y1="${plot.top}" y2="${plot.bottom}" stroke="${ink}" stroke-width="${fontPx * 0.08}"></line><text class="k-soft" x="${left.x}" y="${left.y}" text-anchor="${left.anchor}" fill="${soft}" stroke="none" ${halo}>${left.text}</text><text class="k-soft k-halo" x="${right.x}" y="${right.y}" text-anchor="${right.anchor}" fill="${soft}" stroke="${shade}" ${halo}>${right.text}</text>${bandNotes
      .map(
        (note) =>
          `<text class="k-text k-halo k-${note.look}" x="${note.x}" y="${note.y}" font-size="${fontPx * 0.92}" fill="${colourOf(note.look, theme)}" stroke="${shade}" ${halo}>${note.text}</text>`,
      )
      .join('')}`;
  }
}

function axes({ plot, fontPx, boundary, yTicks, xTicks }: ChartLayout, theme: Theme): string {
  const levels = yTicks.map(
    ({ at, label }) =>
      `<line class="k-hairline" x1="${plot.left}" x2="${plot.right}" y1="${at}" y2="${at}" stroke="${theme.hairline}"></line><text class="k-soft k-level" x="${plot.left - fontPx * 0.6}" y="${at + fontPx * 0.35}" text-anchor="end" fill="${theme.soft}">${label}</text>`,
  );
  const years = xTicks.map(
    ({ at, label }) =>
      `<line class="k-axis" x1="${at}" x2="${at}" y1="${plot.bottom}" y2="${plot.bottom + fontPx * 0.3}" stroke="${theme.soft}"></line><text class="k-soft" x="${at}" y="${plot.bottom + fontPx * 1.4}" text-anchor="middle" fill="${theme.soft}">${label}</text>`,
  );
  return `<rect class="k-shade" x="${boundary.x}" y="${plot.top}" width="${Math.max(0, plot.right - boundary.x)}" height="${plot.bottom - plot.top}" fill="${theme.shade}"></rect>${levels.join('')}${years.join('')}`;
}

function lines(layout: ChartLayout, theme: Theme): string {
  const { plot, fontPx } = layout;
  const edge = fontPx * 0.2;
  const paths = layout.lines.map(
    (line) =>
      `<path class="k-line k-${line.look}" d="${line.path}" fill="none" stroke="${colourOf(line.look, theme)}" stroke-width="${line.widthPx}" stroke-dasharray="${line.dash}" stroke-linejoin="round"></path>`,
  );
  const leaders = layout.lines.map(({ leader, look }) =>
    leader
      ? `<path class="k-leader k-${look}" d="${leader}" fill="none" stroke="${colourOf(look, theme)}" stroke-width="${fontPx * 0.06}"></path>`
      : '',
  );
  const labels = layout.lines.map(({ label, name, end, look }) => {
    if (name) throw new Error('a name within the plot stands in no picture');
    const colour = colourOf(look, theme);
    const rows = label.rows.map(
      (row, i) =>
        `<tspan x="${label.x}" dy="${i === 0 ? 0 : fontPx * ROW_EMS}">${row.name ? `<tspan font-weight="600">${escapeHtml(row.name)}</tspan> ` : ''}${row.value ? `<tspan>${row.value}</tspan>` : ''}</tspan>`,
    );
    return `<circle class="k-end k-${look}" cx="${end.x}" cy="${end.y}" r="${fontPx * 0.3}" fill="${colour}"></circle><text class="k-label k-${look}" x="${label.x}" y="${label.y}" fill="${colour}">${rows.join('')}</text>`;
  });
  return `<svg x="${plot.left - edge}" y="${plot.top - edge}" width="${plot.right - plot.left + 2 * edge}" height="${plot.bottom - plot.top + 2 * edge}" overflow="hidden"><g transform="translate(${edge - plot.left} ${edge - plot.top})">${paths.join('')}</g></svg>${leaders.join('')}${labels.join('')}`;
}

function record({ fontPx, dots }: ChartLayout, theme: Theme): string {
  const r = fontPx * 0.33;
  return dots
    .map((dot) => {
      const { x, y, doubtful, label } = dot;
      const text = label
        ? `<text class="k-value" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}" fill="${theme.ink}">${label.text}</text>`
        : '';
      return `<circle class="k-dot${doubtful ? ' k-hollow' : ''}" cx="${x}" cy="${y}" r="${r}" fill="${doubtful ? theme.paper : theme.ink}" stroke="${theme.ink}" stroke-width="${fontPx * 0.13}"></circle>${text}`;
    })
    .join('');
}

function legendMark({ x, y, fontPx, mark, markPx, text }: LegendItem, theme: Theme): string {
  const centre = x + markPx / 2;
  const middle = y - fontPx * 0.35;
  const box = fontPx * 0.9;
  const shape = () => {
    if (mark === 'published' || mark === 'doubtful') {
      return `<circle cx="${centre}" cy="${middle}" r="${fontPx * 0.36}" fill="${mark === 'doubtful' ? theme.paper : theme.ink}" stroke="${theme.ink}" stroke-width="${fontPx * 0.14}"></circle>`;
    }
    if (mark === 'boundary') {
      return `<rect x="${centre}" y="${middle - box / 2}" width="${markPx / 2}" height="${box}" fill="${theme.shade}"></rect><path d="M${centre},${middle - box / 2}v${box}" fill="none" stroke="${theme.ink}" stroke-width="${fontPx * 0.1}"></path>`;
    }
    if (typeof mark === 'number') {
      return `<rect x="${x}" y="${middle - box / 2}" width="${markPx}" height="${box}" fill="${theme.soft}" fill-opacity="${mark === 0.5 ? 0.36 : 0.18}"></rect>`;
    }
    const long = mark === 'projected';
    return `<path d="M${x},${middle}h${markPx}" fill="none" stroke="${long ? theme.soft : theme.ink}" stroke-width="${fontPx * (long ? 0.2 : 0.1)}" stroke-dasharray="${fontPx * (long ? 0.6 : 0.1)} ${fontPx * 0.3}"></path>`;
  };
  return `${shape()}<text x="${x + markPx + fontPx * 0.5}" y="${y}" font-size="${fontPx}" fill="${theme.soft}">${escapeHtml(text)}</text>`;
}
