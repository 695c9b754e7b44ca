import { areaY, dot, line, plot, ruleX, text } from '@observablehq/plot';
import { init } from 'echarts';
import uPlot from 'uplot';
import { computed, highest, SIZE } from './picture';
import type { Computation } from '../../../model';

/** The same picture by uPlot: canvas; it has no labels at the ends, so it draws that much less. */
export function byUplot(root: HTMLElement): (percent: number) => void {
  const rows = rowsOf(computed(3));
  const chart = new uPlot(
    {
      ...SIZE,
      scales: { x: { time: false } },
      series: [{}, ...rows.slice(1).map(() => ({ stroke: '#1f4e9e', dash: [8, 5] }))],
      bands: Array.from({ length: 12 }, (_, i) => ({
        series: [8 + 2 * i, 9 + 2 * i] as [number, number],
        fill: 'rgb(31 78 158 / 10%)',
      })),
      legend: { show: false },
    },
    rows,
    root,
  );
  return (percent) => chart.setData(rowsOf(computed(percent)));
}

/** Years, then the record, then six paths, then the ends of two ranges of each. */
function rowsOf(computation: Computation): uPlot.AlignedData {
  const { series, projections } = computation;
  const top = highest(computation);
  const years = Array.from({ length: 51 }, (_, i) => 2000 + i);
  const of = (pick: (h: number) => number | undefined) =>
    years.map((year) => pick(year - 2018) ?? null);
  const paths = projections.map(({ points }) => of((h) => points[h]?.value));
  const ends = projections.flatMap(({ points, scenario }) =>
    scenario.band.flatMap((_, k) => [
      of((h) => cut(points[h]?.bands[k]?.upper, top)),
      of((h) => points[h]?.bands[k]?.lower),
    ]),
  );
  const record = years.map(
    (year) => series.observations.find((one) => one.year === year)?.value ?? null,
  );
  return [years, record, ...paths, ...ends];
}

const cut = (value: number | undefined, top: number) =>
  value === undefined ? undefined : Math.min(value, top);

/** The same picture by Observable Plot, which makes a new one each time. */
export function byPlot(root: HTMLElement): (percent: number) => void {
  return (percent) => {
    const computation = computed(percent);
    const { series, projections } = computation;
    const top = highest(computation);
    const marks = projections.flatMap(({ points, scenario }) => [
      ...scenario.band.map((_, k) =>
        areaY(points.slice(1), {
          x: 'year',
          y1: ({ bands }) => bands[k].lower,
          y2: ({ bands }) => Math.min(bands[k].upper, top),
          fill: '#1f4e9e',
          fillOpacity: 0.1,
        }),
      ),
      line(points, { x: 'year', y: 'value', stroke: '#1f4e9e', strokeDasharray: '8 5' }),
      text([points.at(-1)!], { x: 'year', y: 'value', text: 'value', textAnchor: 'start' }),
    ]);
    const record = dot(series.observations, { x: 'year', y: 'value', fill: '#16202e' });
    const scales = { x: { tickFormat: 'd' }, y: { domain: [0, top] } };
    root.replaceChildren(plot({ ...SIZE, ...scales, marks: [...marks, ruleX([2018]), record] }));
  };
}

/** The same picture by ECharts, without its animation. */
export function byEcharts(root: HTMLElement): (percent: number) => void {
  const chart = init(root, null, { ...SIZE, renderer: 'canvas' });
  return (percent) => {
    const computation = computed(percent);
    const { series, projections } = computation;
    const top = highest(computation);
    const quiet = { type: 'line' as const, symbol: 'none', lineStyle: { opacity: 0 } };
    chart.setOption({
      animation: false,
      xAxis: { type: 'value', min: 2000, max: 2050 },
      yAxis: { type: 'value', min: 0, max: top },
      series: [
        ...projections.flatMap(({ points, scenario }, i) => [
          ...scenario.band.flatMap((_, k) => {
            const stack = `${i} ${k}`;
            const ranges = points.slice(1).map(({ year, bands }) => ({ year, ...bands[k]! }));
            const lower = ranges.map((range) => [range.year, range.lower]);
            const span = ranges.map(({ year, lower: low, upper }) => [
              year,
              Math.min(upper, top) - low,
            ]);
            const areaStyle = { color: '#1f4e9e', opacity: 0.1 };
            return [
              { ...quiet, stack, data: lower },
              { ...quiet, stack, data: span, areaStyle },
            ];
          }),
          {
            type: 'line' as const,
            symbol: 'none',
            lineStyle: { type: 'dashed' as const },
            endLabel: { show: true },
            data: points.map(({ year, value }) => [year, value]),
          },
        ]),
        {
          type: 'scatter' as const,
          data: series.observations.map(({ year, value }) => [year, value]),
        },
      ],
    });
  };
}
