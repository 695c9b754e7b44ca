import { Hono } from 'hono';
import { catalogue } from '../../data';
import { computeComparison } from '../../model';
import { shortForQr } from '../../chart/qr/qrAddress';
import { renderQr } from '../../chart/renderSvg';
import { faultText } from '../../chart/text/faultText';
import { titleOf } from '../../chart/text/describe';
import { joinSentences } from '../../chart/text/joinSentences';
import { wordsOf } from '../../chart/words';
import type { Env } from '../env';
import { answerOnce, CACHE } from '../http/caching';
import { LINK_WORDS, readQuery, type ReadQuery } from '../http/readQuery';
import { POLICIES } from '../http/securityHeaders';
import { linkToShow } from '../links/linkToShow';

/** The QR code of the link to a comparison. */
export const qr = new Hono<Env>();

qr.get('/qr.svg', async (c) => {
  const read = readQuery(c.req.url, LINK_WORDS);
  const faulty = read.faults.length > 0;
  if (!faulty && !read.isCanonical) return c.redirect(`/qr.svg?${read.canonical}`, 308);
  const { long, short, isSettled } = await linkToShow(c, read.canonical);
  const address = short === null ? long : shortForQr(short);
  const headers = {
    'content-security-policy': POLICIES.svg,
    'cache-control': faulty || !isSettled ? CACHE.faulty : CACHE.versioned,
  };
  return answerOnce(c, `${address} ${faulty ? c.req.url : ''}`, headers, () =>
    c.body(draw(read, address), 200, { 'content-type': 'image/svg+xml; charset=utf-8' }),
  );
});

function draw({ comparison, view, faults }: ReadQuery, address: string): string {
  const words = wordsOf(view.lang);
  const title = titleOf(computeComparison(comparison, catalogue), words);
  const dropped = faults.map((fault) => faultText(fault, words));
  const description = joinSentences([words.link.qrOpens({ title, address }), ...dropped], words);
  return renderQr(address, words.tools.qrOf, description);
}
