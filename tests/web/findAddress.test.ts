import { describe, expect, it } from 'vitest';
import { frameCode } from '../../chart/text/frame';
import { findAddress } from '../../web/learn/new/findAddress';

const SITE = 'https://kuroshio.example';
const QUERY = 'v=1&data=1&series=trade&a=3.3&to=2040';
const LESSON = 'title=Two%20paces&1.say=See%20%2Fs%2Fabcdefghjkmn&1.a=3&1.to=2030';

describe(findAddress, () => {
  it.each([
    ['a page', `${SITE}/?${QUERY}`],
    ['a path', `/?${QUERY}`],
    ['a query', QUERY],
    ['a frame', frameCode({ src: `${SITE}/embed?${QUERY}`, width: '100%' })],
    ['with spaces around it', `  ${SITE}/?${QUERY}\n`],
    ['with &amp; for &', `${SITE}/?${QUERY.replaceAll('&', '&amp;')}`],
  ])('finds a comparison: %s', (_, text) => {
    expect(findAddress(text)).toEqual({ search: `?${QUERY}` });
  });

  it.each([
    ['its page', `${SITE}/learn/own?${LESSON}`],
    ['the page that makes it', `/learn/new?${LESSON}`],
    ['a frame', frameCode({ src: `${SITE}/learn/own/embed?${LESSON}`, height: '900' })],
    ['a line with more before it', `Here it is: ${SITE}/learn/own?${LESSON}`],
  ])('finds a lesson: %s', (_, text) => {
    expect(findAddress(text)).toEqual({ search: `?${LESSON}` });
  });

  it.each([
    ['an address', `${SITE}/s/6zbphndgcnt3`, '6zbphndgcnt3'],
    ['in capitals', `${SITE}/S/6ZBPHNDGCNT3`.toUpperCase(), '6ZBPHNDGCNT3'],
    ['in a sentence', `See ${SITE}/s/6zbphndgcnt3.`, '6zbphndgcnt3'],
  ])('finds the code of a short link: %s', (_, text, code) => {
    expect(findAddress(text)).toEqual({ code });
  });

  it.each([
    '',
    'trade',
    SITE,
    `${SITE}/about`,
    '/s/short',
    '/s/6zbphndgcnt3x',
    '/learn/five-rates',
  ])('finds nothing in “%s”', (text) => {
    expect(findAddress(text)).toBeNull();
  });
});
