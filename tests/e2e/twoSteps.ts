import { lessonIn, STILL, TREND } from './building';

/** A lesson of two steps with a title, and a sentence each. */
export const TWO = `title=Two%20paces&1.say=First&${of(1, TREND)}&2.say=Second&${of(2, STILL)}`;

/** The keys of a comparison as those of a step. */
export function of(number: number, query: string): string {
  const own = query.split('&').filter((pair) => !/^(v|data)=/.test(pair));
  return own.map((pair) => `${number}.${pair}`).join('&');
}

/** The series of every step that the address holds, in their order. */
export const seriesIn = (page: Parameters<typeof lessonIn>[0]) =>
  lessonIn(page).steps.map(({ comparison }) => comparison.series);
