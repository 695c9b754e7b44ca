import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { begin } from './begin';

void begin((root, { width, height, record, lines, ranges, top }) => {
  const type = 'quantitative' as const;
  const x = { field: 'x', type, axis: { format: 'd' } };
  const y = { field: 'y', type, scale: { domain: [0, top] } };
  const values = (points: readonly (readonly [number, number])[]) => ({
    values: points.map(([px, py]) => ({ x: px, y: py })),
  });
  const spec: TopLevelSpec = {
    ...{ width, height },
    layer: [
      ...ranges.map((range) => ({
        data: { values: range.map(([px, lower, upper]) => ({ x: px, y: lower, y2: upper })) },
        mark: { type: 'area' as const, opacity: 0.1 },
        encoding: { x, y, y2: { field: 'y2' } },
      })),
      ...lines.map(({ points }) => ({
        data: values(points),
        mark: { type: 'line' as const, strokeDash: [8, 5] },
        encoding: { x, y },
      })),
      {
        data: values(record),
        mark: { type: 'line' as const, point: true },
        encoding: { x, y },
      },
    ],
  };
  return new View(parse(compile(spec).spec)).initialize(root).runAsync();
});
