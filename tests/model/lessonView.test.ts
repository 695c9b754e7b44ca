import { describe, expect, it } from 'vitest';
import {
  readPairs,
  resolveLessonView,
  serializeLessonView,
  type LessonPlaces,
  type LessonView,
} from '../../model';

/** Three steps, of which the second offers four answers. */
const places: LessonPlaces = { languages: ['en', 'vi', 'ja'], answers: [0, 4, 0] };
const read = (query: string) => resolveLessonView(readPairs(query).values, places);
const start: LessonView = {
  ...{ step: 1, shown: false, chosen: null, form: null, lang: null, theme: null },
};

describe(resolveLessonView, () => {
  it('begins at the first step, with its answer hidden', () => {
    expect(read('')).toEqual({ view: start, faults: [] });
  });

  it('knows where a reader is, also at the end', () => {
    expect(read('step=2&shown=1&answer=3').view).toEqual({
      ...start,
      ...{ step: 2, shown: true, chosen: 2 },
    });
    expect(read('step=4')).toEqual({ view: { ...start, step: 4 }, faults: [] });
    expect(read('form=present&lang=ja&theme=dark').view).toEqual({
      ...start,
      ...{ form: 'present', lang: 'ja', theme: 'dark' },
    });
  });

  it.each([
    ['step=5', 'step', 'E_RANGE', '1'],
    ['step=0', 'step', 'E_RANGE', '1'],
    ['step=last', 'step', 'UNREADABLE', '1'],
    ['step=2&answer=5', 'answer', 'E_RANGE', null],
    ['step=2&answer=all', 'answer', 'UNREADABLE', null],
    ['shown=yes', 'shown', 'UNREADABLE', null],
    ['form=film', 'form', 'UNREADABLE', null],
    ['lang=xx', 'lang', 'UNREADABLE', null],
    ['theme=blue', 'theme', 'UNREADABLE', null],
  ])('reports %s, and goes on without it', (query, parameter, code, used) => {
    const { view, faults } = read(query);
    expect(faults).toEqual([expect.objectContaining({ parameter, code, used })]);
    expect(view).toEqual({ ...start, step: query.startsWith('step=2') ? 2 : 1 });
  });

  it('takes numbers as people write them', () => {
    expect(read('step=３').view.step).toBe(3);
  });

  it('has no use for an answer where none is offered, and loses nothing by it', () => {
    expect(read('step=3&answer=1')).toEqual({ view: { ...start, step: 3 }, faults: [] });
  });
});

describe(serializeLessonView, () => {
  it('is the inverse, but for the language, which stands elsewhere', () => {
    for (const step of [1, 2, 3, 4]) {
      for (const shown of [false, true]) {
        for (const form of [null, 'present'] as const) {
          for (const theme of [null, 'dark'] as const) {
            const chosen = step === 2 && shown ? 3 : null;
            const view: LessonView = { step, shown, chosen, form, theme, lang: null };
            const written = serializeLessonView(view);
            expect(read(written)).toEqual({ view, faults: [] });
            expect(written).toMatch(/^$|\d$|^(form=present|theme=dark|theme=dark&form=present)$/);
          }
        }
      }
    }
  });

  it('writes nothing where a lesson begins', () => {
    expect(serializeLessonView(start)).toBe('');
  });
});
