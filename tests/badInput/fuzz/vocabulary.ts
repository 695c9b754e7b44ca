import { inParts } from '../inParts';
import { judge, said, type Judged } from '../oracles/judge';
import type { Target } from '../routes';
import type { Site } from '../serveSite';
import { goodQueries } from './queries';

/** The elements that a site is made of, and how many scripts each of its routes has at most. */
export interface Vocabulary {
  elements: ReadonlySet<string>;
  scripts: ReadonlyMap<string, number>;
  /** What is wrong with the answers it was taken from. */
  faults: readonly string[];
}

/** Learned from what a site answers to every link that was published. */
export async function learnVocabulary(
  { ask }: Pick<Site, 'ask'>,
  targets: readonly Target[],
): Promise<Vocabulary> {
  const drawn = targets.filter(({ pattern }) => !/^\/s\/|^\/chart\.png/i.test(pattern));
  const elements = new Set<string>();
  const scripts = new Map<string, number>();
  const faults: string[] = [];
  await inParts(drawn, 4, async ({ pattern, withQuery }) => {
    for (const query of ['a=x', 'live=a.g', ...goodQueries]) {
      const judged = judge(await ask({ path: withQuery(query) }));
      for (const element of elementsIn(judged)) elements.add(element);
      scripts.set(pattern, Math.max(scripts.get(pattern) ?? 0, scriptsIn(judged)));
      faults.push(...said(judged));
    }
  });
  return { elements, scripts, faults };
}

/** What an answer has that no published link has brought about. */
export function beyondVocabulary(
  judged: Judged,
  pattern: string | null,
  { elements, scripts }: Vocabulary,
): string[] {
  const most = (pattern === null ? undefined : scripts.get(pattern)) ?? Infinity;
  return [
    ...elementsIn(judged)
      .filter((element) => !elements.has(element))
      .map((element) => `has ${element}`),
    ...(scriptsIn(judged) > most ? [`has ${scriptsIn(judged)} scripts`] : []),
  ];
}

const elementsIn = ({ shape }: Judged) =>
  [...shape.parts].filter((part) => /^(html )?<[\w-]+>$/.test(part));

const scriptsIn = ({ shape }: Judged) =>
  Math.max(0, ...[...shape.parts].map((part) => Number(/^(\d+) scripts$/.exec(part)?.[1] ?? 0)));
