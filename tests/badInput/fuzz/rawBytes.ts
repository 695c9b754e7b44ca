import fc from 'fast-check';
import { headers } from '../corpus/headers';
import { anyPosted } from './bodies';
import { mangled } from './mangled';
import { goodQueries } from './queries';

const LINE = '\r\n';

/** Bytes of every value, more often those that mean something to HTTP or to UTF-8. */
const anyBytes = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0x20, max: 0x7e }),
        fc.constantFrom(0x00, 0x09, 0x0a, 0x0d, 0x20, 0x25, 0x26, 0x3a, 0x3d, 0x7f, 0x80, 0xc0),
        fc.constantFrom(0xe2, 0xed, 0xf0, 0xf5, 0xfe, 0xff),
      ),
      { maxLength, size: 'max' },
    )
    .map((list) => Buffer.from(list));

const PATHS = [
  ...['/', '/embed', '/about', '/learn', '/learn/own', '/learn/new', '/gallery', '/chart.svg'],
  ...['/qr.svg', '/oembed', '/api', '/api/v1/figures', '/api/v1/projection.json', '/nowhere'],
  ...['/api/v1/projection.csv', '/api/v1/series/trade', '/api/v1/model', '/healthz'],
];

/**
 * A part of a first line that `fetch` and browsers would never send so. It begins with a slash and the
 * host has a name, because of anything else no server makes an address that comes to a Worker.
 */
const anyTarget = fc.oneof(
  fc.tuple(fc.constantFrom(...PATHS), anyBytes(60)).map(join('?')),
  fc.tuple(fc.constantFrom(...PATHS), anyBytes(20)).map(join('')),
  fc
    .tuple(fc.constantFrom(...PATHS), mangled(fc.constantFrom(...goodQueries)))
    .map(([path, query]) => Buffer.from(`${path}?${query}`)),
  anyBytes(80).map((bytes) => Buffer.concat([Buffer.from('/'), bytes])),
);

function join(between: string) {
  return ([path, bytes]: [string, Buffer]) => Buffer.concat([Buffer.from(path + between), bytes]);
}

const anyMethod = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  fc.constantFrom('HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get', 'BREW', 'PRI', ''),
);

const named = Object.values(headers).flatMap((one) =>
  Object.entries(one).map(([name, value]) => Buffer.from(`${name}: ${value}`)),
);
const anyHeader = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...named) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('accept', 'accept-language', 'cookie', 'range', 'x'), anyBytes(40))
      .map(join(': ')),
  },
  { weight: 1, arbitrary: anyBytes(40) },
);

/** A request whose first line and headers nobody has made sure of. */
const anyHead = fc
  .tuple(anyMethod, anyTarget, fc.array(anyHeader, { maxLength: 3 }))
  .map(([method, target, more]) =>
    Buffer.concat([
      ...[Buffer.from(`${method} `), target, Buffer.from(` HTTP/1.1${LINE}host: x${LINE}`)],
      ...more.flatMap((header) => [header, Buffer.from(LINE)]),
      Buffer.from(`connection: close${LINE}${LINE}`),
    ]),
  );

/** A body of any bytes, with a length that is true, too small or too large, or in pieces that are none. */
const anySent = fc
  .record({
    posted: anyPosted,
    bytes: fc.option(anyBytes(400)),
    lie: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -20, max: 20 })),
    inPieces: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  })
  .map(({ posted: { path, body = '' }, bytes, lie, inPieces }) => {
    const whole = bytes ?? Buffer.from(body);
    const length = inPieces
      ? 'transfer-encoding: chunked'
      : `content-length: ${Math.max(0, whole.length + lie)}`;
    const lines = [
      ...[`POST ${path} HTTP/1.1`, 'host: x', 'content-type: application/json', length],
      ...['connection: close', '', ''],
    ];
    return Buffer.concat([Buffer.from(lines.join(LINE)), whole]);
  });

/** Bytes for a server that speaks HTTP. */
export const anyRaw: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 6, arbitrary: anyHead },
  { weight: 3, arbitrary: anySent },
  { weight: 1, arbitrary: anyBytes(300) },
);
