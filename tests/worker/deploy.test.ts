import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT } from '../harness/serveBuild';

/** A Worker of any plan may be so large, bytes, before it is compressed. */
const MOST = 64 * 1024 * 1024;

function deploy(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['tools/deploy.mjs', ...args], {
    encoding: 'utf8',
    // Signed in nowhere, so that nothing can leave the machine.
    env: { ...process.env, CLOUDFLARE_API_TOKEN: '', WRANGLER_HOME: 'build', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe('npm run deploy', () => {
  it('says in a dry run what would be put on the web, and puts nothing there', () => {
    const { status, stdout } = deploy('--dry-run');
    expect(status).toBe(0);
    const config = JSON.parse(readFileSync(BUILT, 'utf8')) as {
      d1_databases: { binding: string; database_name: string }[];
      ratelimits: { name: string }[];
      vars: Record<string, string>;
    };
    const databases = config.d1_databases.map(
      ({ binding, database_name }) => `env.${binding} (${database_name})`,
    );
    const limits = config.ratelimits.map(({ name }) => `env.${name} (`);
    const others = [...Object.keys(config.vars), 'ASSETS'].map((name) => `env.${name}`);
    expect([...databases, ...limits].length).toBeGreaterThanOrEqual(2);
    for (const binding of [...databases, ...limits, ...others]) expect(stdout).toContain(binding);
    const [, size = ''] = /Total Upload: ([\d.]+) KiB/.exec(stdout) ?? [];
    expect(Number(size)).toBeGreaterThan(100);
    expect(Number(size) * 1024).toBeLessThan(MOST);
    expect(stdout).toContain('Nothing was deployed');
  });

  it('refuses an address of this machine before it asks for an account', () => {
    const { status, stdout, stderr } = deploy();
    expect(status).toBe(1);
    expect(stderr).toContain('http://localhost:8787 is an address of this machine.');
    expect(stderr).toContain('docs/deploying.md');
    expect(stdout).toBe('');
  });
});
