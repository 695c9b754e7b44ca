import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURE_SIZES } from '../../chart/sizes';
import { LIMITS, LONGEST_QUERY, SCENARIO_IDS } from '../../model';
import { MOST_BYTES } from '../../worker/http/readBody';
import { MOST_A_DAY } from '../../worker/links/linkStore';

describe('docs/limits.md', () => {
  const text = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const number = (of: number) => of.toLocaleString('en');

  it.each([
    `${number(LONGEST_QUERY)} characters in canonical form`,
    `${number(MOST_BYTES)} bytes`,
    `${SCENARIO_IDS.length} scenarios, each with ${LIMITS.levers} levers and ${LIMITS.shocks} shocks, and ${LIMITS.steps} steps`,
    `${LIMITS.horizonYears} years after the last figure`,
    `${LIMITS.titleCharacters} and ${LIMITS.nameCharacters} characters`,
    `one of ${['no', 'one', 'two', 'three', 'four'][Object.keys(PICTURE_SIZES).length]} sizes`,
    `${PICTURE_SIZES.slide.width} × ${PICTURE_SIZES.slide.height} px the largest`,
    `${number(MOST_A_DAY)} a day`,
  ])('says what the code allows: %s', (limit) => {
    expect(text).toContain(limit);
  });
});
