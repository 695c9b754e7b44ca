import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURE_SIZES } from '../../chart/sizes';
import { LESSON_LIMITS, LIMITS, LONGEST_LESSON, LONGEST_QUERY, SCENARIO_IDS } from '../../model';

describe('docs/limits.md', () => {
  const text = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const number = (of: number) => of.toLocaleString('en');

  it.each([
    `${number(LONGEST_QUERY)} characters in canonical form`,
    `${SCENARIO_IDS.length} scenarios, each with ${LIMITS.levers} levers and ${LIMITS.shocks} shocks, and ${LIMITS.steps} steps`,
    `${number(LONGEST_LESSON)} characters in canonical form, ${LESSON_LIMITS.steps} steps, ${LESSON_LIMITS.textCharacters} characters a text`,
    `${LIMITS.horizonYears} years after the last figure`,
    `${LIMITS.titleCharacters} and ${LIMITS.nameCharacters} characters`,
    `one of ${['no', 'one', 'two', 'three', 'four'][Object.keys(PICTURE_SIZES).length]} sizes`,
    `${PICTURE_SIZES.slide.width} × ${PICTURE_SIZES.slide.height} px the largest`,
  ])('says what the code allows: %s', (limit) => {
    expect(text).toContain(limit);
  });
});
