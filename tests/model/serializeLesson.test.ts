import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data';
import { parseLessonDraft, serializeLesson } from '../../model';
import { anyLink } from './anyLink';
import { anyLesson, canonicalLesson, readLesson } from './anyLesson';
import { words } from './read';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 100 });

const TWO =
  'title=Two paces&1.say=Look back.&1.ask=How fast?&1.guess=1&1.a=trend&1.to=2030&2.series=fdi&2.to=2035';

describe(serializeLesson, () => {
  it('is read back as the same lesson, without a fault', () => {
    fc.assert(
      fc.property(anyLesson, ({ lesson, query }) => {
        expect(readLesson(query)).toEqual({
          lesson,
          view: { lang: null, theme: null },
          faults: [],
        });
      }),
    );
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(anyLesson, ({ query }) => {
        expect(canonicalLesson(query)).toBe(query);
        expect(canonicalLesson(`?${query}`)).toBe(query);
      }),
    );
  });

  it('names the versions and the number of steps once, and ends in the last step’s year', () => {
    expect(canonicalLesson(`${TWO}&lang=vi&theme=dark`)).toBe(
      'lang=vi&v=1&data=1&title=Two%20paces&steps=2' +
        '&1.say=Look%20back.&1.ask=How%20fast%3F&1.guess=1&1.series=trade&1.from=2000' +
        '&1.scale=linear&1.a=trend&1.a.band=50_80&1.to=2030' +
        '&2.series=fdi&2.from=2011&2.scale=linear&2.a=mean&2.a.band=50_80&2.b=hold&2.b.band=off&2.to=2035&theme=dark',
    );
  });

  it('writes each step with the keys of its comparison', () => {
    fc.assert(
      fc.property(anyLink, ({ comparison, query }) => {
        const steps = [{ comparison, say: null, ask: null, guess: false }];
        const [, ...own] = serializeLesson({ title: null, steps }).split('&1.');
        expect(`v=1&data=1&${own.join('&')}`).toBe(query);
      }),
    );
  });

  it('is what was typed so far where there is no step yet', () => {
    const draft = { title: 'First of all', steps: [] };
    expect(serializeLesson(draft)).toBe('title=First%20of%20all');
    expect(parseLessonDraft(serializeLesson(draft), catalogue, words)).toMatchObject({
      lesson: draft,
      faults: [],
    });
  });
});
