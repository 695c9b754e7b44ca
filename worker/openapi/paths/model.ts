import { isFunctionName, modelFunctions } from '../../../model';
import { json, notModified, problems } from '../answers';
import { functionExamples } from '../functionExamples';
import { ref } from '../jsonSchema';
import { inputSchema } from '../schemas/model';
import type { Operation, PathItem, Paths } from '../types';

const tags: Operation['tags'] = ['Model'];

function callPath(name: string): [string, PathItem][] {
  if (!isFunctionName(name)) return [];
  const post: Operation = {
    operationId: name,
    summary: modelFunctions[name].description,
    tags,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: inputSchema(name),
          examples: { example: { summary: 'An example', value: functionExamples[name] } },
        },
      },
    },
    responses: {
      ...json(ref('Result'), 'The input as it was read, and the result.', { etag: false }),
      ...problems(400, 413, 415, 422),
    },
  };
  return [[`/api/v1/model/${name}`, { post }]];
}

export const modelPaths: Paths = {
  '/api/v1/model': {
    get: {
      operationId: 'listFunctions',
      summary: 'Every function of the model, with the fields of its input',
      description:
        'The calculator behind the page. Each function is called by posting its input; nothing is rounded and nothing of the data is looked up.',
      tags,
      responses: { ...json(ref('Functions'), 'Every function.'), ...notModified },
      'x-examples': ['/api/v1/model'],
    },
  },
  ...Object.fromEntries(Object.keys(modelFunctions).flatMap(callPath)),
};
