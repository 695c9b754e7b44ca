import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../chart/layout/layOutChart';
import type { ChartLayout } from '../../chart/layout/types';
import { PAGE_SIZES, sizeFor, type Size } from '../../chart/sizes';
import { wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import type { Computation } from '../../model';
import { computed, everyScale, everySeries, type Choice } from './computed';
import { clashes, corners, dotLabels, frameLabels, lineLabels, type Part } from './parts';

const words = wordsOf('en');
const widths = [240, 280, 320, 375, 430, 519, 520, 640, 768, 840, 1024, 1200, 1920, 2560];
const sizes: readonly Size[] = [...widths.map(sizeFor), PAGE_SIZES.narrow, PAGE_SIZES.wide];
const fewSizes: readonly Size[] = [240, 360, 520, 1920].map(sizeFor);

/** Years, growths and requests at the ends of what a comparison may hold. */
const edges: readonly (readonly [name: string, choice: (last: number) => Choice])[] = [
  ['no year ahead', (last) => ({ to: last })],
  ['one year ahead', (last) => ({ to: last + 1 })],
  ['only the last figure and no year ahead', (last) => ({ from: last, to: last })],
  ['only the last figure', (last) => ({ from: last })],
  ['fifty years ahead', (last) => ({ from: last, to: last + 50 })],
  [
    'doubling for fifty years',
    (last) => ({ to: last + 50, growths: [{ kind: 'constant', g: 1 }] }),
  ],
  [
    'halving for fifty years',
    (last) => ({ to: last + 50, growths: [{ kind: 'constant', g: -0.5 }] }),
  ],
  ['both', (last) => ({ to: last + 50, growths: [1, -0.5].map((g) => ({ kind: 'constant', g })) })],
  [
    'values from outside and alternatives',
    (last) => ({ to: last + 10, outside: true, alt: catalogue.alternatives }),
  ],
];

/** What is wrong with a layout, in words; an empty list where all is well. */
function faultsOf(layout: ChartLayout): string[] {
  const labels = [...lineLabels(layout), ...dotLabels(layout), ...frameLabels(layout)];
  return [
    ...notNumbers(layout),
    ...labels.filter((label) => !isInside(label, layout)).map(({ what }) => `${what} sticks out`),
    ...strayPaths(layout),
    ...clashes(labels),
  ];
}

function notNumbers(value: unknown, path = 'layout'): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string') return /NaN|Infinity/.test(value) ? [`${path} is ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => notNumbers(one, `${path}.${key}`));
}

function isInside({ box }: Part, { width, height }: ChartLayout): boolean {
  const hair = 0.5;
  return (
    box.left >= -hair &&
    box.top >= -hair &&
    box.right <= width + hair &&
    box.bottom <= height + hair
  );
}

/** Lines stay in the plot; bands may be cut off by it, but only above and below. */
function strayPaths({ plot, lines, bands, between, dots }: ChartLayout): string[] {
  const hair = 0.2;
  const across = (x: number) => x >= plot.left - hair && x <= plot.right + hair;
  const within = (x: number, y: number) =>
    across(x) && y >= plot.top - hair && y <= plot.bottom + hair;
  return [
    ...lines.flatMap(({ path, scenario }) =>
      corners(path).every((corner) => within(...corner))
        ? []
        : [`line ${scenario} leaves the plot`],
    ),
    ...bands.flatMap(({ path, scenario }) =>
      corners(path).every(([x]) => across(x)) ? [] : [`band ${scenario} leaves the plot`],
    ),
    ...(corners(between).every((corner) => within(...corner))
      ? []
      : ['the record leaves the plot']),
    ...dots.flatMap(({ x, y, year }) => (within(x, y) ? [] : [`dot ${year} leaves the plot`])),
  ];
}

function faultsAt(sizesTried: readonly Size[], computation: Computation): string[] {
  const { comparison } = computation;
  return sizesTried.flatMap((size) =>
    faultsOf(layOutChart(computation, size, words)).map(
      (fault) => `${size.width} px, ${comparison.scale}, ${comparison.scenarios.length}: ${fault}`,
    ),
  );
}

describe(layOutChart, () => {
  it.each(everySeries)('keeps everything in its place at every size: $id', (series) => {
    for (const scale of everyScale) {
      for (const count of [1, 2, 4, 6]) {
        expect(faultsAt(sizes, computed(series, count, { scale }))).toEqual([]);
      }
    }
  });

  it.each(edges)('keeps everything in its place with %s', (_, choice) => {
    for (const series of everySeries) {
      const last = series.observations.at(-1)?.year ?? NaN;
      for (const scale of everyScale) {
        for (const count of [1, 6]) {
          const computation = computed(series, count, { scale, ...choice(last) });
          expect(faultsAt(fewSizes, computation), series.id).toEqual([]);
        }
      }
    }
  });
});
