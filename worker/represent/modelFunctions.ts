import { catalogue } from '../../data';
import { GRAMMAR_VERSION, modelFunctions, type FunctionName } from '../../model';
import type { Words } from '../../chart/words';

const versions = { model: String(GRAMMAR_VERSION), data: String(catalogue.version) };

/** Every function of the model with what it gives, the fields of its input, and where it is called. */
export function representFunctions(origin: string, words: Words) {
  return {
    notice: words.notice,
    versions,
    functions: Object.entries(modelFunctions).map(([name, { description, fields }]) => ({
      name,
      description,
      fields,
      links: { call: `${origin}/api/v1/model/${name}` },
    })),
  };
}

/** What a function gave for an input; its numbers as they are, so that any of them can be checked. */
export function representResult(
  name: FunctionName,
  { input, result }: { input: object; result: object },
  words: Words,
) {
  return { notice: words.notice, versions, function: name, input, result };
}
