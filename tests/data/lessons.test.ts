import { describe, expect, it } from 'vitest';
import { resolveLessons } from '../../data/resolveLessons';
import type { LessonPlan } from '../../model';
import { dataset, rowOf, withRows, type Loose } from './dataset';

/** A lesson of the file, and the first of its steps, that a test may spoil. */
type Spoil = (lesson: Loose, step: Loose) => void;

function resolved(id: string, spoil: Spoil): readonly LessonPlan[] {
  const files = withRows('lessons.json', (rows) => {
    const lesson = rowOf(rows, id);
    spoil(lesson, (lesson['steps'] as Loose[])[0]!);
  });
  return resolveLessons(files, dataset.catalogue, dataset);
}

describe(resolveLessons, () => {
  it('looks up what a lesson quotes, as a fraction', () => {
    const quotes = Object.fromEntries(dataset.lessons.map(({ id, quotes }) => [id, quotes]));
    expect(quotes['which-2008']!['growth']!.year).toBe(2008);
    expect(quotes['which-2008']!['growth']!.change).toBeCloseTo(0.221, 12);
    expect(quotes['pandemic-year']!['fall']!.year).toBe(2020);
    expect(quotes['pandemic-year']!['fall']!.change).toBeCloseTo(-0.097, 12);
  });

  it.each<[string, string, Spoil, string]>([
    [
      'a query that is not taken as written',
      'five-rates',
      (_, step) => (step['query'] = 'series=trade&a=900&to=2040'),
      'row "five-rates": a=900 is E_RANGE in "series=trade&a=900&to=2040"',
    ],
    [
      'the same before the reveal',
      'which-2008',
      (_, step) => (step['before'] = 'series=trades'),
      'row "which-2008": series=trades is UNKNOWN',
    ],
    [
      'a figure that is no percentage',
      'which-2008',
      (lesson) => (lesson['quotes'] = [{ name: 'growth', figure: 'A2-022' }]),
      'row "which-2008": "A2-022" is no percentage of a year',
    ],
    [
      'a change that nobody states',
      'pandemic-year',
      (lesson) =>
        (lesson['quotes'] = [{ name: 'fall', series: 'trade', year: 2020, percent: -9.8 }]),
      'row "pandemic-year": no value of trade in 2020 is said to be 9.8 % less',
    ],
    [
      'a lesson that is in no list',
      'five-rates',
      (lesson) => (lesson['id'] = 'six-rates'),
      'row "six-rates", id: ',
    ],
    [
      'two steps of one name',
      'five-rates',
      (_, step) => (step['id'] = 'headlines'),
      'row 3: duplicate id "headlines"',
    ],
    [
      'a lesson of one step',
      'five-rates',
      (lesson, step) => (lesson['steps'] = [step]),
      'row "five-rates", steps: ',
    ],
  ])('refuses %s', (_, id, spoil, message) => {
    expect(() => resolved(id, spoil)).toThrow(message);
  });
});
