import * as v from 'valibot';

/** The answers about links that are promised, as a program that relies on them would check them. */

const link = v.pipe(v.string(), v.url());

/** `POST /api/v1/links`. */
export const linkAnswer = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-tv-z]{12}$/)),
  short: link,
  page: link,
});

const px = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `GET /oembed`, as the specification of oEmbed 1.0 has it for the type `rich`. */
export const oembedAnswer = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: v.pipe(v.string(), v.nonEmpty()),
  author_name: v.pipe(v.string(), v.nonEmpty()),
  author_url: link,
  provider_name: v.literal('Kuroshio'),
  provider_url: link,
  cache_age: px,
  html: v.pipe(v.string(), v.startsWith('<iframe '), v.endsWith('></iframe>')),
  width: px,
  height: px,
  thumbnail_url: v.optional(link),
  thumbnail_width: v.optional(px),
  thumbnail_height: v.optional(px),
});
