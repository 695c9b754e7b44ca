import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n');
const documents = files.filter((path) => path.endsWith('.md') && existsSync(path));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const textOf = (path: string) => readFileSync(path, 'utf8');

/** The id that a heading is linked to by. */
const idOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const headingsOf = (path: string) =>
  Array.from(textOf(path).matchAll(/^#+ (.+)$/gm), ([, heading = '']) => idOf(heading));

describe.each(documents)('%s', (path) => {
  const text = textOf(path);
  const links = Array.from(text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g), ([, to = '']) => to);

  it('leads only to what there is', () => {
    const lost = links.filter((link) => {
      const [to = '', id] = link.split('#');
      const target = to === '' ? path : join(dirname(path), to);
      if (!existsSync(target)) return true;
      return id !== undefined && target.endsWith('.md') && !headingsOf(target).includes(id);
    });
    expect(lost).toEqual([]);
  });

  it('names only commands that there are', () => {
    const run = Array.from(text.matchAll(/\bnpm run ([\w:-]+)/g), ([, name = '']) => name);
    const short = Array.from(text.matchAll(/\bnpm (start|test)\b/g), ([, name = '']) => name);
    expect([...run, ...short].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files and folders that there are', () => {
    const named = Array.from(
      text.matchAll(/`((?:chart|data|docs|model|tests|tools|web|worker)\/[\w./-]*)`/g),
      ([, name = '']) => name,
    );
    const isThere = (name: string) =>
      existsSync(name) || files.some((file) => file.startsWith(`${name.replace(/\/$/, '')}.`));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

describe('README.md', () => {
  it('explains every command that a newcomer may type', () => {
    const shown = ['start', 'test', 'dev', 'fix', 'bench', 'deploy'];
    expect(
      shown.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(textOf('README.md'))),
    ).toEqual([]);
  });

  it('names every dependency at run time', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = Object.keys(dependencies);
    expect(names.filter((name) => !textOf('README.md').includes(name))).toEqual([]);
  });
});
