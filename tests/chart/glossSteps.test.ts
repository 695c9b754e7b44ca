import { describe, expect, it } from 'vitest';
import { glossSteps, plainSteps } from '../../chart/lesson/glossSteps';
import { textOf, type Piece } from '../../chart/text/linkTerms';
import { LANGUAGES, wordsOf } from '../../chart/words';
import { lessonIds, lessonIn } from '../harness/lessons';

const steps = [
  { say: 'Two paces.', explanation: ['A pace is a rule.', 'One shock.'] },
  { say: 'A rule again, and a shock.', explanation: [] },
  { say: null, explanation: ['The scar of a shock.'] },
];

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, term }) => (term ? `[${text}]` : text)).join('');
const shown = (told: ReturnType<typeof plainSteps>) =>
  told.map(({ say, explanation }) => [say && marked(say), ...explanation.map(marked)]);

describe(glossSteps, () => {
  it('links a term once in a lesson, where somebody who walks through it reads it first', () => {
    expect(shown(glossSteps(steps, wordsOf('en'), false))).toEqual([
      ['Two paces.', 'A [pace] is a [rule].', 'One [shock].'],
      ['A rule again, and a shock.'],
      [null, 'The [scar] of a shock.'],
    ]);
  });

  it('links it before the answers on paper, where they stand behind the last question', () => {
    expect(shown(glossSteps(steps, wordsOf('en'), true))).toEqual([
      ['Two paces.', 'A [pace] is a rule.', 'One shock.'],
      ['A [rule] again, and a [shock].'],
      [null, 'The [scar] of a shock.'],
    ]);
  });

  it('says the same without a link', () => {
    expect(shown(plainSteps(steps))).toEqual(
      steps.map(({ say, explanation }) => [say, ...explanation]),
    );
  });
});

describe.each(LANGUAGES)('the lessons in %s', (lang) => {
  it.each(lessonIds)('%s links what the glossary explains, each once', (id) => {
    const { steps: told } = lessonIn(id, lang);
    const pieces = told.flatMap(({ say, explanation }) => [...(say ?? []), ...explanation.flat()]);
    const terms = pieces.flatMap(({ term }) => term ?? []);
    expect(terms).toEqual([...new Set(terms)]);
    expect(terms.length).toBeGreaterThanOrEqual(2);
    expect(textOf(pieces)).not.toBe('');
  });
});
