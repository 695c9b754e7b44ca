import uPlot from 'uplot';
import { begin } from './begin';

void begin((root, { width, height, record, lines, ranges, top }) => {
  const years = [...new Set([...record, ...lines.flatMap(({ points }) => points)].map(([x]) => x))];
  years.sort((a, b) => a - b);
  const column = (points: readonly (readonly [number, number])[]) =>
    years.map((year) => points.find(([x]) => x === year)?.[1] ?? null);
  const ends = ranges.flatMap((range) => [
    column(range.map(([x, , upper]) => [x, upper])),
    column(range.map(([x, lower]) => [x, lower])),
  ]);
  const first = 2 + lines.length;
  new uPlot(
    {
      ...{ width, height },
      scales: { x: { time: false }, y: { range: [0, top] } },
      series: [
        {},
        { label: 'record', stroke: '#16202e', points: { show: true }, spanGaps: true },
        ...lines.map(({ name }) => ({ label: name, stroke: '#1f4e9e', dash: [8, 5] })),
        ...ends.map(() => ({ stroke: 'transparent', points: { show: false } })),
      ],
      bands: ranges.map((_, i) => ({
        series: [first + 2 * i, first + 2 * i + 1] as [number, number],
        fill: 'rgb(31 78 158 / 10%)',
      })),
      legend: { show: false },
    },
    [years, column(record), ...lines.map(({ points }) => column(points)), ...ends],
    root,
  );
});
