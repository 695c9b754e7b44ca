import { LESSON_IDS } from '../../../model';
import { problems } from '../answers';
import { integer, oneOf, text, type JsonSchema } from '../jsonSchema';
import { viewParameters } from '../parameters';
import type { Operation, Parameter, Paths } from '../types';
import { page } from './pages';

const EXAMPLE = LESSON_IDS[0];

const lesson: Parameter = {
  ...{ name: 'id', in: 'path', required: true, schema: text(), example: EXAMPLE },
  description: `Id of a lesson: ${LESSON_IDS.join(', ')}.`,
};

const asked = (
  name: string,
  description: string,
  schema: JsonSchema,
  example: string | number,
): Parameter => ({ name, in: 'query', required: false, description, schema, example });

const seen = [
  ...viewParameters(['lang', 'theme']),
  asked('step', 'From 1; one more than the lesson has is its end.', integer(), 2),
  asked('shown', 'Whether the answer of the step is shown.', oneOf(['1']), '1'),
  asked('answer', 'Which of the answers somebody chose, from 1.', integer(), 1),
];

const form = asked(
  'form',
  'For a room: nothing but the step, in large type.',
  oneOf(['present']),
  'present',
);

/** A page of a lesson: there may be none of that id. */
function lessonPage(...[id, summary, description, examples, options]: Parameters<typeof page>) {
  const operation: Operation = page(id, summary, description, examples, options);
  return { ...operation, responses: { ...operation.responses, ...problems(404) } };
}

export const learnPaths: Paths = {
  '/learn': {
    get: page(
      'learn',
      'Every lesson, with what it begins with',
      'Complete without script.',
      ['/learn'],
      { parameters: viewParameters(['lang']), redirects: true },
    ),
  },
  '/learn/teach': {
    get: page(
      'teach',
      'What a teacher wants to know of every lesson',
      'The time it takes, what it teaches, questions for discussion. Complete without script.',
      ['/learn/teach'],
      { parameters: viewParameters(['lang']), redirects: true },
    ),
  },
  '/learn/{id}': {
    get: lessonPage(
      'lesson',
      'A lesson, one step at a time',
      'The answer of a step is not in its page until it is asked for. By links it works without script; whoever draws a guess needs one.',
      [`/learn/${EXAMPLE}`, `/learn/${EXAMPLE}?shown=1&step=2`],
      { parameters: [lesson, ...seen, form], redirects: true },
    ),
  },
  '/learn/{id}/embed': {
    get: lessonPage(
      'lessonFrame',
      'The same for a frame on another site',
      'Stores nothing, and tells the page around the frame how high it is.',
      [`/learn/${EXAMPLE}/embed`],
      { parameters: [lesson, ...seen] },
    ),
  },
  '/learn/{id}/sheet': {
    get: lessonPage(
      'lessonSheet',
      'The same on paper',
      'Every question with its chart to draw on, and the answers on pages of their own.',
      [`/learn/${EXAMPLE}/sheet`],
      { parameters: [lesson, ...viewParameters(['lang'])], redirects: true },
    ),
  },
};
