import corpus from '../model/badQueries.json' with { type: 'json' };

/** A query that somebody should not have sent. */
export interface BadQuery {
  group: string;
  query: string;
  /** The query as far as it is good to read. */
  title: string;
}

const whole = 'v=1&data=1&series=trade';
const encoded = encodeURIComponent;

/** Those too long to write out, and those that only a Worker can be hurt by. */
const made: readonly Omit<BadQuery, 'title'>[] = [
  { group: 'numbers', query: `${whole}&a=0.${'1'.repeat(400)}&to=2040` },
  { group: 'numbers', query: `${whole}&a=${'9'.repeat(400)}&to=2040` },
  { group: 'numbers', query: `${whole}&a=3&to=${'9'.repeat(400)}` },
  {
    group: 'levers and shocks',
    query: `${whole}&a=3${'&a.lever=points_1_2027_5'.repeat(50)}&to=2040`,
  },
  { group: 'structure', query: `${whole}&a=3&to=2040${'&x=1'.repeat(3000)}` },
  {
    group: 'structure',
    query: `to=2040${Array.from({ length: 200 }, (_, i) => `&k${i}=1`).join('')}`,
  },
  { group: 'structure', query: '&'.repeat(1400) },
  { group: 'structure', query: `${'amp;'.repeat(300)}a=3` },
  { group: 'structure', query: `${'='.repeat(1000)}&to=2040` },
  { group: 'structure', query: 'a=3&a=4&a=5&to=2040&to=2041' },
  { group: 'structure', query: 'f=1&e=2&f.name=x&b.band=80' },
  { group: 'structure', query: 'a.name=only&to=2040' },
  {
    group: 'structure',
    query: 'hasOwnProperty=1&valueOf=1&a=valueOf&series=toString&scale=__proto__',
  },
  { group: 'view', query: 'lang=__proto__&theme=constructor&size=toString' },
  { group: 'view', query: 'lang=xx&theme=neon&size=poster' },
  { group: 'view', query: 'size=999999x999999&to=2040' },
  { group: 'versions', query: 'v=2&data=99&to=2040' },
  { group: 'versions', query: 'v=0&data=-1&to=2040' },
  { group: 'text', query: `title=${'x'.repeat(8000)}&to=2040` },
  { group: 'text', query: `title=${encoded('😀'.repeat(121))}&to=2040` },
  { group: 'text', query: `series=${encoded('😀'.repeat(100))}&to=2040` },
  { group: 'text', query: `series=${'é'.repeat(1)}${'e%CC%81'.repeat(60)}&to=2040` },
  { group: 'text', query: `a=3&a.name=${'%CC%81'.repeat(100)}&to=2040` },
  { group: 'text', query: `a=3&a.name=${encoded('﷽'.repeat(60))}&to=2040` },
  { group: 'text', query: `title=%00%01%7F%FF%FE&a=3&a.name=%F0%9F%98&to=2040` },
  { group: 'not XML', query: `title=${encoded('a]]>b\ufffec\uffffd')}&to=2040` },
  { group: 'not XML', query: `a=3&a.name=${encoded(']]>\u0085\u200b\ue000')}&to=2040` },
  { group: 'not XML', query: `series=${encoded(']]>\u0001\ufffe')}&${encoded(']]>\u0002')}=1` },
  { group: 'text sinks', query: `series=${encoded('<script>alert(1)</script>')}&to=2040` },
  { group: 'text sinks', query: `${encoded('<img src=x onerror=alert(1)>')}=1&to=2040` },
  { group: 'text sinks', query: `scale=${encoded('"onload="alert(1)')}&to=2040` },
  { group: 'text sinks', query: `a=${encoded("'><svg/onload=alert(1)>")}&to=2040` },
  { group: 'text sinks', query: `a=3&a.name=${encoded(']]><![CDATA[<x>-->')}&to=2040` },
  { group: 'text sinks', query: `a=3&a.name=${encoded('{@html x}${x}{{x}}')}&to=2040` },
  {
    group: 'text sinks',
    query: `title=${encoded('javascript:alert(1)//"><base href=//x>')}&to=2040`,
  },
  { group: 'text sinks', query: `title=${encoded('--><!--<!--[--><!--]-->')}&to=2040` },
  { group: 'text sinks', query: `lang=${encoded('"><script>alert(1)</script>')}&to=2040` },
  { group: 'text sinks', query: `theme=${encoded('dark" onclick="alert(1)')}&to=2040` },
];

/** Every bad query, to be sent to every route that takes a comparison. */
export const badQueries: readonly BadQuery[] = [...corpus, ...made].map(({ group, query }) => ({
  group,
  query,
  title: `${group}: ${query.length > 70 ? `${query.slice(0, 67)}…` : query}`,
}));
