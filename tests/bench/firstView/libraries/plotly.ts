import { newPlot } from 'plotly.js-dist-min';
import { begin } from './begin';

void begin((root, { width, height, record, lines, ranges, top }) => {
  const of = (points: readonly (readonly [number, number])[]) => ({
    x: points.map(([x]) => x),
    y: points.map(([, y]) => y),
  });
  const traces = [
    ...ranges.flatMap((range) => [
      { ...of(range.map(([x, lower]) => [x, lower])), mode: 'lines', line: { width: 0 } },
      {
        ...of(range.map(([x, , upper]) => [x, upper])),
        ...{ mode: 'lines', line: { width: 0 }, fill: 'tonexty' },
      },
    ]),
    ...lines.map(({ name, points }) => ({
      ...of(points),
      ...{ mode: 'lines', name, line: { dash: 'dash' } },
    })),
    { ...of(record), mode: 'lines+markers', name: 'record' },
  ];
  return newPlot(root, traces, { width, height, yaxis: { range: [0, top] }, showlegend: false });
});
