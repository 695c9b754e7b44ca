import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../harness/readCsv';
import { ask, origin, pathOf } from '../harness/served';

const PRINTED_ORIGIN = 'http://localhost:8787';

/** The requests of a text with what it says they answer. */
const examplesIn = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/\$ (curl .+)\n([^`]+)\n```/g)].map(
    ([, command = '', answer = '']) => ({ command, answer }),
  );

describe.each([
  { path: 'README.md', count: 5 },
  { path: 'docs/api.md', count: 5 },
])('$path', ({ path, count }) => {
  const examples = examplesIn(path);

  it(`shows ${count} requests`, () => {
    expect(examples).toHaveLength(count);
  });

  it.each(examples)('tells the truth about $command', async ({ command, answer }) => {
    expect(await curl(command)).toBe(answer);
  });
});

describe('README.md', () => {
  const text = readFileSync('README.md', 'utf8');
  const read = [...text.matchAll(/```(r|python|)\n([^`]*?"(http[^"]+)"[^`]*)```/g)].map(
    ([, language = '', code = '', address = '']) => ({ language, code, address }),
  );

  const tables = read.filter(({ address }) => address.includes('.csv?'));
  const trees = read.filter(({ address }) => address.includes('.json?'));

  it('shows how R, pandas and a spreadsheet read the numbers', () => {
    expect(read.map(({ language }) => language)).toEqual(['r', 'python', 'r', 'python', '']);
    expect([...tables, ...trees]).toHaveLength(read.length);
  });

  it.each(trees)('and gives $language an address of JSON that has what it takes', async (one) => {
    const answer = await ask(pathOf(one.address));
    expect(answer.status).toBe(200);
    const json = (await answer.json()) as { scenarios: { points: object[] }[] };
    const [, chosen = ''] = /(?:c\(|, \[)([^)\]]+)[)\]]/.exec(one.code) ?? [];
    const [first] = json.scenarios;
    const known = [...Object.keys(first!), ...Object.keys(first!.points.at(-1)!)];
    expect(known).toEqual(expect.arrayContaining(chosen.match(/\w+/g) ?? ['a field']));
    expect(json.scenarios).toHaveLength(2);
  });

  it.each(tables)('and gives $language an address without a detour', async ({ code, address }) => {
    const answer = await ask(pathOf(address));
    expect(answer.status).toBe(200);
    const { columns, rows } = readCsv(await answer.text());
    const [, chosen = ''] = /(?:c\(|, \[)([^)\]]+)[)\]]/.exec(code) ?? [];
    const named = chosen.match(/\w+/g) ?? [];
    expect(columns).toEqual(expect.arrayContaining(named));
    expect(rows.filter(({ year }) => year === '2040')).toHaveLength(2);
  });
});

/** Does what the few forms of curl in the texts do, so that no machine needs curl to test it. */
async function curl(command: string): Promise<string> {
  const url = /'(http[^']+)'/.exec(command)?.[1] ?? '';
  const follow = /^curl -\w*L/.test(command);
  const [, name, value] = / -H '([^:]+): ([^']+)'/.exec(command) ?? [];
  const body = / -d '([^']+)'/.exec(command)?.[1];
  const response = await fetch(url.replace(PRINTED_ORIGIN, origin), {
    redirect: follow ? 'follow' : 'manual',
    headers: name && value ? { [name]: value } : {},
    ...(body ? { method: 'POST', body } : {}),
  });
  const format = / -w '([^']+)\\n'/.exec(command)?.[1];
  if (format) {
    return format
      .replace('%{http_code}', String(response.status))
      .replace('%{content_type}', response.headers.get('content-type') ?? '')
      .replace('%{redirect_url}', `${PRINTED_ORIGIN}${response.headers.get('location') ?? ''}`);
  }
  const text = (await response.text()).trimEnd();
  return command.endsWith('| tail -n 1') ? (text.split('\r\n').at(-1) ?? '') : text;
}
