import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { origin } from '../harness/served';

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
