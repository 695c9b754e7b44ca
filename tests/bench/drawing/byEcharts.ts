import { init } from 'echarts';
import type { Computation } from '../../../model';

/** The lines, ranges and dots of a picture as ECharts writes them where there is no browser; less than the picture has. */
export function byEcharts(
  { series, projections }: Computation,
  size: { width: number; height: number },
): string {
  const chart = init(null, null, { ...size, renderer: 'svg', ssr: true });
  const first = series.observations[0]!.year;
  chart.setOption({
    animation: false,
    title: { text: series.id },
    xAxis: { type: 'value', min: first, max: projections[0]!.points.at(-1)!.year },
    yAxis: { type: 'value', min: 0 },
    series: [
      ...projections.map(({ points }) => ({
        type: 'line' as const,
        symbol: 'none',
        lineStyle: { type: 'dashed' as const },
        endLabel: { show: true },
        data: points.map(({ year, value }) => [year, value]),
      })),
      {
        type: 'scatter' as const,
        data: series.observations.map(({ year, value }) => [year, value]),
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
