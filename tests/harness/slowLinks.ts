import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The module that `slowLinks` puts into a copy of the build. */
export const SLOW_ENTRY = 'slow.js';

/**
 * Puts an entry into a copy of the built Worker that passes everything on, and lets whoever asks the
 * real database for a row wait so many ms for it.
 */
export function slowLinks(worker: string, ms: number): void {
  writeFileSync(
    join(worker, SLOW_ENTRY),
    `import site from './index.js';
const slow = (statement) => ({
  bind: (...values) => slow(statement.bind(...values)),
  first: async () => {
    await scheduler.wait(${ms});
    return statement.first();
  },
});
const LINKS = (db) => ({ prepare: (sql) => slow(db.prepare(sql)) });
export default {
  fetch: (request, env, context) =>
    site.fetch(request, { ...env, LINKS: LINKS(env.LINKS) }, context),
};
`,
  );
}
