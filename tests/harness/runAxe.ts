import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The rules of WCAG 2.2 AA, by axe's own names for what they belong to. */
export const WCAG: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe says of a page. */
export interface Verdict {
  /** Each fault of each element: the rule it breaks, and its markup. */
  violations: string[];
  /** How many rules the page itself was found to keep. */
  passed: number;
}

/**
 * Runs axe in a page and in every frame of it: all of its rules, or those that `tags` name. What
 * `exclude` selects is left out.
 */
export async function runAxe(
  page: Page,
  { tags = null, exclude = [] }: { tags?: readonly string[] | null; exclude?: string[] } = {},
): Promise<Verdict> {
  const verdicts = await Promise.all(page.frames().map((frame) => runIn(frame, tags, exclude)));
  const violations = verdicts.flatMap((verdict) => verdict.violations);
  return { violations, passed: verdicts[0]!.passed };
}

async function runIn(
  frame: Frame,
  tags: readonly string[] | null,
  exclude: string[],
): Promise<Verdict> {
  await frame.evaluate(axe.source);
  return frame.evaluate(
    async ({ tags, exclude }) => {
      const { violations, passes } = await window.axe.run(
        { exclude },
        {
          ...(tags && { runOnly: [...tags] }),
          // Of thousands of elements that are well none is described.
          resultTypes: ['violations'],
          // Each frame is asked by itself.
          iframes: false,
          // Reading style sheets ahead, axe would write some into frames whose policy forbids it.
          preload: false,
        },
      );
      return {
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        ),
        passed: passes.length,
      };
    },
    { tags, exclude },
  );
}
