import { describe, expect, it } from 'vitest';
import { lessonFrameHeight, type FramedStep } from '../../chart/lesson/lessonFrameHeight';
import { openOwnLesson } from '../../chart/lesson/openOwnLesson';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { catalogue } from '../../data';
import { serializeLesson } from '../../model';
import { readLesson } from '../model/anyLesson';

const QUERY =
  'title=Two&1.say=Look.&1.ask=How far?&1.guess=1&1.a=3&1.b=2&1.b.hide=1&2.a=hold&2.to=2035';
const open = (query: string) => openOwnLesson(query, catalogue);

describe(openOwnLesson, () => {
  it('tells each step with its question, its guess and what its comparison comes to', () => {
    const { lesson } = open(QUERY);
    expect(lesson).toMatchObject({
      ...{ id: 'own', title: 'Two' },
      steps: [
        { say: 'Look.', question: 'How far?', guessing: { kind: 'draw' }, explanation: [] },
        { say: null, question: null, guessing: null, explanation: [] },
      ],
    });
    expect(new Set(lesson.steps.map(({ id }) => id)).size).toBe(2);
  });

  it('shows what is not hidden, and keeps the rest for who opens the comparison', () => {
    const { computation } = open(QUERY).lesson.steps[0]!;
    expect(computation.projections.map(({ scenario }) => scenario.id)).toEqual(['a']);
    expect(computation.comparison.scenarios).toHaveLength(2);
  });

  it('keeps the lesson apart from where in it somebody is', () => {
    const { query, view, faults } = open(`${QUERY}&lang=ja&theme=dark&form=present&step=2&shown=1`);
    expect(query).toBe(serializeLesson(readLesson(QUERY).lesson));
    expect(view).toEqual({
      ...{ lang: 'ja', theme: 'dark', form: 'present', step: 2, shown: true, chosen: null },
    });
    expect(faults).toEqual([]);
  });

  it('says once what cannot be honoured', () => {
    const { faults } = open(`${QUERY}&lang=xx&theme=blue&step=9&2.a=fast`);
    expect(faults.map(({ parameter }) => parameter).sort()).toEqual([
      ...['2.a', 'lang', 'step', 'theme'],
    ]);
  });

  it.each(LANGUAGES)('has a name where nobody gave it one, in %s', (lang) => {
    const { title } = open(`1.a=3&lang=${lang}`).lesson;
    expect(title).toBe(wordsOf(lang).ownLesson.untitled);
  });
});

describe(lessonFrameHeight, () => {
  const still: FramedStep = { say: null, question: null, guessing: null, explanation: [] };
  const height = (...steps: FramedStep[]) => lessonFrameHeight(steps);

  it('is that of the highest step', () => {
    const high: FramedStep = { ...still, guessing: { kind: 'draw' } };
    expect(height(still, high, still)).toBe(height(high));
    expect(height(high)).toBeGreaterThan(height(still));
  });

  it('grows with every line that a step has', () => {
    const line = 'Sau đó điều gì xảy ra?';
    const heights = [
      height(still),
      height({ ...still, say: line }),
      height({ ...still, say: line.repeat(5) }),
      height({ ...still, say: line.repeat(5), question: line }),
      height({ ...still, say: line.repeat(5), question: line, explanation: [line] }),
    ];
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(heights.length);
  });
});
