import { areaY, dot, line, plot, text } from '@observablehq/plot';
import { begin } from './begin';

void begin((root, { width, height, record, lines, ranges, top }) => {
  const chart = plot({
    ...{ width, height },
    x: { tickFormat: 'd' },
    y: { domain: [0, top] },
    marks: [
      ...ranges.map((range) =>
        areaY(range, { x: '0', y1: '1', y2: '2', fill: '#1f4e9e', fillOpacity: 0.1 }),
      ),
      ...lines.flatMap(({ name, points }) => [
        line(points, { stroke: '#1f4e9e', strokeDasharray: '8 5' }),
        text([points.at(-1)!], { text: () => name, textAnchor: 'start' }),
      ]),
      line(record, { stroke: '#16202e' }),
      dot(record, { fill: '#16202e' }),
    ],
  });
  root.append(chart);
});
