import { serializeLessonView, type LessonView } from '../../model';
import { pathIn } from '../represent/links';
import type { GivenLesson } from './givenLesson';

/** Path of a lesson's page or frame, looked at in a way. */
export function lessonPath(
  { id, query, framed }: Pick<GivenLesson, 'id' | 'query' | 'framed'>,
  view: LessonView,
): string {
  const looked = serializeLessonView(view);
  const both = [query, looked].filter((part) => part !== '').join('&');
  return pathIn(view.lang, `/learn/${id}${framed ? '/embed' : ''}`, both);
}

/** A lesson's view at the beginning of another step, with the answer of that step shown or not. */
export function atStep(view: LessonView, step: number, shown = false): LessonView {
  return { ...view, step, shown, chosen: null };
}
