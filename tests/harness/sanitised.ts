import { frameCode } from '../../chart/text/frame';
import { elementsNamed, readMarkup } from './readMarkup';

/** The attributes of a frame that the editor of a course leaves in, as Canvas does. */
const KEPT = ['src', 'width', 'height', 'title', 'name', 'loading', 'allow', 'allowfullscreen'];

/** And of its style the properties; a proportion of the sides is none of them. */
const KEPT_STYLE = /^(border|width|height|max-width|max-height|margin)$/;

/** What the editor of a course makes of a pasted snippet: its frames, with what may stay of them. */
export function sanitised(snippet: string): string {
  return elementsNamed(readMarkup(snippet), 'iframe')
    .map(({ attributes }) => {
      const kept = KEPT.flatMap((name) => {
        const value = attributes.get(name);
        return value === undefined ? [] : [[name, value] as const];
      });
      const style = (attributes.get('style') ?? '')
        .split(';')
        .filter((rule) => KEPT_STYLE.test(rule.split(':')[0]!.trim()))
        .join(';');
      return frameCode(Object.fromEntries([...kept, ...(style ? [['style', style]] : [])]));
    })
    .join('');
}
