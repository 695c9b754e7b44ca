import type { Named } from './types';

const long = 'x'.repeat(4_000);

/** Headers of a request that say what they should not; whoever sends them asks for a good address. */
export const headers: Named<Readonly<Record<string, string>>> = {
  'an Accept that is none': { accept: ',,;;q=,*' },
  'an Accept of 4,000 letters': { accept: `text/html,${long}` },
  'an Accept-Language of weights that are none': { 'accept-language': 'vi;q=NaN,ja;q=-1,en;q=1e9' },
  'an Accept-Language of 1,000 languages': { 'accept-language': 'xx,'.repeat(1_000) },
  'an Accept-Language of an inherited name': { 'accept-language': '__proto__,constructor;q=1' },
  'an Accept-Language that is markup': { 'accept-language': '"><script>alert(1)</script>' },
  'a language for a page that is opened': {
    ...{ 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', accept: 'text/html' },
    'accept-language': 'vi;q=Infinity, ja;q=0, //evil.example',
  },
  'an If-None-Match of everything': { 'if-none-match': '*' },
  'an If-None-Match that never ends': { 'if-none-match': '"' },
  'an If-None-Match of 4,000 letters': { 'if-none-match': `W/"${long}"` },
  'an If-None-Match of 900 names': { 'if-none-match': '"x",'.repeat(900) },
  'an If-Modified-Since that is no day': { 'if-modified-since': 'yesterday' },
  'a Range of everything backwards': { range: 'bytes=9-1,-0,0-' },
  'a client that is no address': { 'cf-connecting-ip': 'not an address' },
  'a client of 4,000 letters': { 'cf-connecting-ip': long },
  'a client of IPv6 that is none': { 'cf-connecting-ip': ':::::::' },
  'a forwarded host': { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
  'a forwarded scheme': { 'x-forwarded-proto': 'javascript' },
  'another address in a header': { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' },
  'another method in a header': { 'x-http-method-override': 'DELETE' },
  'an Origin of nowhere': { origin: 'null' },
  'an Origin that is a script': { origin: 'javascript:alert(1)' },
  'a request id that is markup': { 'cf-ray': '<script>alert(1)</script>' },
  'a request id of 4,000 letters': { 'cf-ray': long },
  'a cookie of prototypes': { cookie: '__proto__=1; constructor=2; lang="><b>' },
  'a referrer that is a script': { referer: 'javascript:alert(1)' },
  'a way of asking that there is not': { 'sec-fetch-mode': 'teleport', 'sec-fetch-dest': '\t' },
};
