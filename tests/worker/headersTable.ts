import { format } from 'prettier';
import { shown, type Answer } from './answer';
import { CACHE, POLICY } from './headerValues';

/** What the server says of this connection and this moment, not of the answer. */
const PASSING = [
  ...['connection', 'content-encoding', 'content-length', 'date', 'keep-alive'],
  ...['transfer-encoding', 'cf-cache-status'],
];

/** Headers of which every answer has a value of its own. */
const OWN = ['etag'];

/** Headers with a column to themselves; the others that an answer has stand in the last one. */
const COLUMNS = [
  'cache-control',
  'content-security-policy',
  'access-control-allow-origin',
  'cross-origin-resource-policy',
  'content-type',
  'etag',
] as const;

const NAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cache-control': CACHE,
  'content-security-policy': POLICY,
};

/** What was asked for, and the headers of the answer. */
export interface Row extends Pick<Answer, 'title'> {
  status: number;
  headers: ReadonlyMap<string, string>;
}

/** A row of the table, from an answer of the running site. */
export function rowOf(title: string, { status, headers }: Response): Row {
  const lasting = [...headers].filter(([name]) => !PASSING.includes(name));
  const values = lasting.map(
    ([name, value]) => [name, OWN.includes(name) ? '…' : shown(value)] as const,
  );
  return { title, status, headers: new Map(values) };
}

/** The table as it stands in `tests/golden/headers.md`: every answer × every header. */
export function headersTable(rows: readonly Row[]): Promise<string> {
  const everywhere = [...rows[0]!.headers].filter(([name, value]) =>
    rows.every(({ headers }) => headers.get(name) === value),
  );
  const common = new Set(everywhere.map(([name]) => name));
  const heads = ['answer', 'status', ...COLUMNS, 'also'];
  const cells = rows.map(({ title, status, headers }) => [
    ...[code(title), String(status)],
    ...COLUMNS.map((name) => nameOf(name, headers.get(name))),
    [...headers]
      .filter(([name]) => !common.has(name) && !COLUMNS.some((one) => one === name))
      .map(([name, value]) => code(`${name}: ${value}`))
      .join(', '),
  ]);
  const named = Object.entries(NAMED).map(
    ([name, values]) =>
      `\`${name}\`\n\n${tableOf([['name', 'value'], ...Object.entries(values).map(([key, value]) => [key, code(value)])])}`,
  );
  return format(
    [
      '## On every answer',
      tableOf([['header', 'value'], ...everywhere.map(([name, value]) => [name, code(value)])]),
      '## Values with a name',
      ...named,
      '## Answer by answer',
      tableOf([heads, ...cells]),
    ].join('\n\n'),
    { parser: 'markdown' },
  );
}

/** A value as the table shows it: by its name, or as it is. */
function nameOf(header: string, value: string | undefined): string {
  if (value === undefined) return '';
  const names = Object.entries(NAMED[header] ?? {});
  return names.find(([, one]) => one === value)?.[0] ?? code(value);
}

const code = (text: string) => (text === '…' ? text : `\`${text.replaceAll('|', '\\|')}\``);

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
