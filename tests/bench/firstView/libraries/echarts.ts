import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { begin } from './begin';

use([LineChart, ScatterChart, GridComponent, CanvasRenderer]);

void begin((root, { width, height, record, lines, ranges, top }) => {
  const quiet = { type: 'line' as const, symbol: 'none', lineStyle: { opacity: 0 } };
  init(root, null, { width, height }).setOption({
    animation: false,
    xAxis: { type: 'value', min: record[0]![0], max: lines[0]!.points.at(-1)![0] },
    yAxis: { type: 'value', min: 0, max: top },
    series: [
      ...ranges.flatMap((range, i) => [
        { ...quiet, stack: `${i}`, data: range.map(([x, lower]) => [x, lower]) },
        {
          ...quiet,
          stack: `${i}`,
          data: range.map(([x, lower, upper]) => [x, upper - lower]),
          areaStyle: { color: '#1f4e9e', opacity: 0.1 },
        },
      ]),
      ...lines.map(({ points }) => ({
        type: 'line' as const,
        symbol: 'none',
        lineStyle: { type: 'dashed' as const },
        endLabel: { show: true },
        data: points,
      })),
      { type: 'scatter' as const, data: record },
    ],
  });
});
