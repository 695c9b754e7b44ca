import type { Named } from './types';

/** Bodies that are no JSON, or none that could be meant, whatever they are sent to. */
export const bodies: Named = {
  'a body of nothing': '',
  'a body of spaces': ' \r\n\t ',
  'half an object': '{"series":',
  'half a text': '"a',
  'half an escape of JSON': '{"title":"\\u12"}',
  'an odd half of a letter': '{"title":"\\ud800","query":"\\udc00"}',
  'a form': 'series=trade&query=a%3D1',
  'a form in parts': '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--',
  'a document of XML':
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///x">]><x>&y;</x>',
  'NaN in a body': '{"scenarios":[{"id":"a","growth":{"kind":"constant","g":NaN}}],"v0":NaN}',
  'single quotes': "{'series':'trade'}",
  'a comma too many': '{"series":"trade",}',
  'a comment in JSON': '{/* */"series":"trade"}',
  'two objects': '{}{}',
  'a null within a text': '{"title":"\u0000"}',
  'null for a body': 'null',
  'a number far too large': '1e999',
  'a number of 30,000 digits': '9'.repeat(30_000),
  'a list for a body': '[]',
  'lists without end': '['.repeat(16_000) + ']'.repeat(16_000),
  'lists that never close': '['.repeat(32_000),
  'objects without end': `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  'a query of lists without end': `{"query":${'['.repeat(15_000)}${']'.repeat(15_000)}}`,
  'a field of lists without end': `{"title":${'['.repeat(15_000)}${']'.repeat(15_000)}}`,
  'a key of nothing, at whatever depth':
    '{"":1,"scenarios":[{"id":"a","growth":{"":1}}],"v0":{"":1},"query":{"":2}}',
  'one key twice': '{"series":"trade","series":"fdi","query":"a=1","query":"a=2"}',
  '3,000 keys': JSON.stringify(
    Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`k${i}`, i])),
  ),
  'prototypes in a body':
    '{"__proto__":{"series":"fdi","v0":1,"query":"a=1"},"constructor":{"prototype":{"to":2021}}}',
  'a body a little too large': `{"title":"${'x'.repeat(32_757)}"}`,
  'a body far too large': `{"query":"${'x'.repeat(200_000)}"}`,
  'a body of letters of four bytes': JSON.stringify({ title: '😀'.repeat(121), query: '😀' }),
  'a body that is markup': JSON.stringify({
    ...{ '<script>alert(1)</script>': 1, title: '</script><script>alert(1)</script>' },
    query: 'title=<img src=x onerror=alert(1)>&"><b>=1',
  }),
};
