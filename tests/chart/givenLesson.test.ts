import { describe, expect, it } from 'vitest';
import { computeGiven } from '../../chart/lesson/computeGiven';
import type { GivenLesson } from '../../chart/lesson/givenLesson';
import { giveLesson } from '../../chart/lesson/giveLesson';
import { layOutStep } from '../../chart/lesson/lessonLayout';
import { openLesson } from '../../chart/lesson/openLesson';
import { PAGE_SIZES } from '../../chart/sizes';
import { describeScenarios } from '../../chart/text/describe';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { lessons } from '../../data/lessons';
import { shownPart } from '../../model';

const opened = (id: string, search = '') => openLesson(id, search, lessons, catalogue);

/** A lesson as its page has it once it has travelled there. */
function givenIn(id: string, lang: string): GivenLesson {
  const given = giveLesson(opened(id, `?lang=${lang}`)!, 'page', wordsOf(lang));
  return JSON.parse(JSON.stringify(given)) as GivenLesson;
}

const cases = lessons.flatMap(({ id }) => LANGUAGES.map((lang) => ({ id, lang })));

describe.each(cases)('$id, given to its page in $lang', ({ id, lang }) => {
  const words = wordsOf(lang);
  const told = opened(id, `?lang=${lang}`)!.lesson;
  const given = givenIn(id, lang);
  const steps = given.steps.map((step, i) => ({ step, whole: told.steps[i]! }));

  it('computes the very numbers that it was told with', () => {
    for (const { step, whole } of steps) {
      const { projections } = shownPart(whole.computation);
      expect(computeGiven(step.after).projections.map(({ points }) => points)).toEqual(
        projections.map(({ points }) => points),
      );
    }
  });

  it('keeps what came, and every scenario that is not a part of the question, for the answer', () => {
    for (const { step, whole } of steps) {
      const before = computeGiven(step.before);
      expect(before.series.later).toEqual([]);
      expect(before.projections.map(({ scenario }) => scenario)).toEqual(
        whole.before?.projections.map(({ scenario }) => scenario) ?? [],
      );
      const last = before.series.observations.at(-1)!.year;
      expect(before.series.outside.every(({ year }) => year <= last)).toBe(true);
      const answer = describeScenarios(whole.computation, words);
      expect(step.after.description).toContain(answer);
      if (!whole.before) expect(step.before.description).not.toContain(answer);
    }
  });

  it('moves no axis when the answer comes', () => {
    for (const { step } of steps) {
      const charts = {
        ...{ before: computeGiven(step.before), after: computeGiven(step.after) },
        drawn: step.guessing?.kind === 'draw',
      };
      for (const size of Object.values(PAGE_SIZES)) {
        const [before, after] = [false, true].map((shown) =>
          layOutStep(charts, shown, size, words),
        );
        expect(before!.plot).toEqual(after!.plot);
        expect(before!.domain).toEqual(after!.domain);
        expect(before!.yTicks).toEqual(after!.yTicks);
        expect(before!.xTicks).toEqual(after!.xTicks);
      }
    }
  });

  it('gives away nothing by the height of an axis where a line is to be drawn', () => {
    for (const { step } of steps.filter((one) => one.step.guessing?.kind === 'draw')) {
      const after = computeGiven(step.after);
      const charts = { before: computeGiven(step.before), after, drawn: true };
      const { domain } = layOutStep(charts, false, PAGE_SIZES.wide, words);
      const last = after.series.observations.at(-1)!.value;
      expect(domain.values[1]).toBeGreaterThan(2 * last);
    }
  });
});

describe(openLesson, () => {
  it('is null where there is no lesson of that id', () => {
    for (const id of ['nope', '', '__proto__', 'own-2']) expect(opened(id)).toBe(null);
  });

  it('offers the lesson that follows, and none after the last', () => {
    const ids = lessons.map(({ id }) => id);
    expect(ids.map((id) => opened(id)!.next?.id ?? null)).toEqual([...ids.slice(1), null]);
  });

  it('reports what is not its own, and keeps the rest', () => {
    const read = opened('five-rates', '?step=2&colour=red&lang=xx&utm_source=mail')!;
    expect(read.view).toMatchObject({ step: 2, lang: null });
    expect(read.faults.map(({ parameter, code }) => `${parameter} ${code}`).sort()).toEqual([
      'colour UNKNOWN_PARAMETER',
      'lang UNREADABLE',
    ]);
  });
});
