import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../chart/words';
import { scriptsOf, weightOf } from '../harness/scriptBytes';
import { ask } from '../harness/served';

const KB = 1024;
/** What the script of a lesson may weigh in every language; rounded up from what it does. */
const MOST_KB = 52;

describe.each(LANGUAGES)('the script of a lesson in %s', (lang) => {
  it.each(['', '/embed'])(
    `is at most ${MOST_KB} KB, its words among them: /learn/:id%s`,
    async (form) => {
      const scripts = await scriptsOf(`/learn/stand-in-2008${form}?lang=${lang}`);
      const sum = weightOf(scripts);
      expect(sum).toBeGreaterThan(30 * KB);
      expect(sum).toBeLessThanOrEqual(MOST_KB * KB);
      // Neither the catalogue nor the dictionary comes with it: the page was told in its language.
      const code = [...scripts.values()].map((bytes) => Buffer.from(bytes).toString()).join();
      expect(code).not.toContain('doi.org');
    },
  );
});

describe('pages about learning that nobody answers on', () => {
  it.each(['/learn', '/learn/teach', '/learn/stand-in-2008/sheet'])(
    '%s has no script',
    async (path) => {
      expect(await (await ask(path)).text()).not.toMatch(/<script|style="/);
    },
  );
});
