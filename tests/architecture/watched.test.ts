import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources';

/** What opens pages itself, and why nobody needs to listen to those. */
const UNWATCHED = [
  'tests/harness/browser.ts', // It listens.
  'tests/engines/', // Opens no page of the site, only an engine.
  'tests/bench/', // Measures; whether what it measures works is asked elsewhere.
  'tests/architecture/watched.test.ts',
];

const others = sourcesIn('tests').filter(
  ({ path }) => !UNWATCHED.some((one) => path.startsWith(one)),
);
const thatSay = (pattern: RegExp) =>
  others.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('every test in a browser', () => {
  it('opens its pages where somebody listens to what they complain of', () => {
    expect(thatSay(/\.newPage\(|\.newContext\(|chromium\b/)).toEqual([]);
  });

  it('leaves the security policy of a page in force', () => {
    expect(thatSay(/bypassCSP|disable-web-security/)).toEqual([]);
  });

  it('forgets nothing that was heard, but for the one that is about hearing', () => {
    const files = thatSay(/\btakeNoise\b/);
    expect(files).toEqual(['tests/e2e/quiet.test.ts', 'tests/harness/noise.ts']);
  });
});
