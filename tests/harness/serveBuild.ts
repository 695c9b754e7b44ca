import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { createTestHarness } from 'wrangler';

/** The configuration of the production build. */
export const BUILT = 'dist/kuroshio/wrangler.json';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the production build, served by workerd. */
    origin: string;
  }
}

/** Serves the production build in workerd for the whole run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run "npm run build" first.`);
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  const server = createTestHarness({ workers: [{ configPath: BUILT }] });
  const { url } = await server.listen();
  await server.getWorker().applyD1Migrations('LINKS');
  project.provide('origin', url.origin);
  return () => server.close();
}
