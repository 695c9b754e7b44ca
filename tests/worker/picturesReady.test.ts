import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../chart/words';
import { catalogue } from '../../data';
import { presets } from '../../data/presets';
import { prebuiltPictures } from '../../tools/drawPictures.mjs';
import { startLever, startShock } from '../../web/cards/startEffects';
import { serveWithoutDrawing } from '../harness/serveWithoutDrawing';
import type { ServedApart } from '../harness/serveApart';
import { canonicalOf, read } from '../harness/expected';
import { decodePng } from '../harness/decodePng';
import { ask } from '../harness/served';

const { frontDoor, picturePath } = await prebuiltPictures();
const queries = frontDoor();
const preview = canonicalOf('', { size: 'og' });
const own = canonicalOf('a=4.2&to=2041', { size: 'og' });

describe('the pictures that stand ready', () => {
  it('are canonical, and each named once', () => {
    expect(new Set(queries).size).toBe(queries.length);
    for (const query of queries) {
      const { comparison, view, faults } = read(query);
      expect(faults, query).toEqual([]);
      expect(canonicalOf(query, view), query).toBe(query);
      expect(comparison.data).toBe(catalogue.version);
    }
  });

  it('announce every series in every language', () => {
    for (const id of Object.keys(catalogue.series)) {
      for (const lang of [null, ...LANGUAGES]) {
        expect(queries).toContain(canonicalOf(`series=${id}`, { lang, size: 'og' }));
      }
    }
  });

  it('show every preset as the workbench begins it', () => {
    const effects = queries.flatMap((query) => {
      const { comparison } = read(query);
      return comparison.scenarios.map(({ levers, shocks }) => ({ comparison, levers, shocks }));
    });
    for (const preset of presets) {
      const one = effects.find(({ levers, shocks }) =>
        [...levers, ...shocks].some(({ id }) => id === preset.id),
      );
      const { comparison } = one!;
      const last = catalogue.series[comparison.series]!.observations.at(-1)!.year;
      const moment = { year: Math.min(last + 12, comparison.to), last, to: comparison.to };
      const begun =
        preset.kind === 'shock' ? startShock(preset, moment) : startLever(preset, moment);
      expect(preset.groups).toContain(catalogue.series[comparison.series]!.group);
      expect([...one!.levers, ...one!.shocks].map(close)).toEqual([close(begun)]);
    }
  });
});

/** An effect with its numbers as a query has them. */
function close(effect: object): object {
  return JSON.parse(
    JSON.stringify(effect, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
    ),
  ) as object;
}

describe('a site that draws nothing on demand', () => {
  let site: ServedApart;
  beforeAll(async () => {
    site = await serveWithoutDrawing([preview]);
  }, 120_000);
  afterAll(() => site.close());

  it('gives the picture that stands ready, the same as is drawn elsewhere', async () => {
    expect(queries).toContain(preview);
    const [ready, drawn] = await Promise.all([
      site.ask(`/chart.png?${preview}`),
      ask(`/chart.png?${preview}`),
    ]);
    expect(ready.status).toBe(200);
    for (const name of ['content-type', 'cache-control', 'content-security-policy']) {
      expect(ready.headers.get(name)).toBe(drawn.headers.get(name));
    }
    const [bytes, expected] = [await ready.bytes(), await drawn.bytes()];
    expect(Buffer.from(bytes).equals(Buffer.from(expected))).toBe(true);
    expect(decodePng(bytes).width).toBe(1200);
    const file = await site.ask(await picturePath(preview));
    expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const etag = ready.headers.get('etag') ?? '';
    const again = await site.ask(`/chart.png?${preview}`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['another comparison', own],
    ['a size that is not ready', canonicalOf('', { size: 'slide' })],
    ['an address with mistakes', 'a=NaN&to=2040'],
  ])('sends whoever asks for %s to the same as SVG', async (_, query) => {
    const answer = await site.ask(`/chart.png?${query}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`/chart.svg?${query}`);
    expect(answer.headers.get('cache-control')).toContain('max-age=300');
    const svg = await site.ask(`/chart.svg?${query}`);
    expect([svg.status, svg.headers.get('content-type')]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
    ]);
  });

  it('still sends every other spelling to the canonical one, and draws its pages', async () => {
    const answer = await site.ask('/chart.png?size=og&series=trade');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `/chart.png?${preview}`]);
    expect((await site.ask('/')).status).toBe(200);
  });
});

it('the build itself draws every picture when it is asked for', async () => {
  const answer = await ask(`/chart.png?${own}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
});
