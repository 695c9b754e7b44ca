import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../chart/words';
import { scriptsOf, weightOf } from '../harness/scriptBytes';

const KB = 1024;
/** What the chart and the cards need to be live, their words among it, in every language. */
const MOST_KB = 60;

const SIX =
  'series=fdi&a=3&b=trend&c=hold&d=linear_1&e=5&e.lever=digital_2_2027_5&f=4&f.shock=pandemic_12_2030_2_1&f.band=50_80&to=2040';

describe.each(LANGUAGES)('the script of the workbench in %s', (lang) => {
  it.each(['', SIX])(`is at most ${MOST_KB} KB on arrival: /?%s`, async (query) => {
    const scripts = await scriptsOf(`/?${query}&lang=${lang}`);
    const sum = weightOf(scripts);
    expect(sum).toBeGreaterThan(40 * KB);
    expect(sum).toBeLessThanOrEqual(MOST_KB * KB);
    // The record comes with the page; what else is known comes when the chart is live.
    const code = [...scripts.values()].map((bytes) => Buffer.from(bytes).toString()).join();
    expect(code).not.toContain('doi.org');
  });
});
