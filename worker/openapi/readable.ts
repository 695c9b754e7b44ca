import { fieldsOf, typeOf, type ReadableField } from './readableFields';
import type { Answer, ApiDescription, Operation, Parameter, Reference } from './types';

/** A route as a person reads it. */
export interface ReadableRoute {
  id: string;
  method: 'GET' | 'POST';
  path: string;
  summary: string;
  description: string | null;
  /** Whether it takes the query of a comparison, which is explained once. */
  takesComparison: boolean;
  /** Parameters of its own, or the members of the body it takes. */
  fields: readonly ReadableField[];
  /** Null where it only sends on. `sameAs` is the route, shown before, that gives the same members. */
  answer: { type: string; fields: readonly ReadableField[]; sameAs: string | null } | null;
  /** Other statuses it may answer with. */
  others: readonly string[];
  /** A request as a shell takes it, and the address that runs it where a link can. */
  example: { command: string; address: string | null };
}

export interface ReadableSection {
  id: string;
  name: string;
  description: string;
  routes: readonly ReadableRoute[];
}

/** What the page about the API shows. */
export interface ReadableApi {
  description: string;
  /** The keys of a comparison’s query; those of scenario a stand for every scenario’s. */
  query: readonly ReadableField[];
  sections: readonly ReadableSection[];
}

/** The description of the API in the order a person reads it. */
export function readableApi(api: ApiDescription): ReadableApi {
  const shown = new Map<string, string>();
  return {
    description: api.info.description,
    query: Object.values(api.components.parameters)
      .filter(({ name }) => !/^[b-f](\.|$)/.test(name))
      .map(fieldOf),
    sections: api.tags.map(({ name, description }) => ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      description,
      routes: Object.entries(api.paths).flatMap(([path, { get, post }]) => [
        ...(get?.tags[0] === name ? [routeOf(api, 'GET', path, get, shown)] : []),
        ...(post?.tags[0] === name ? [routeOf(api, 'POST', path, post, shown)] : []),
      ]),
    })),
  };
}

function routeOf(
  api: ApiDescription,
  method: ReadableRoute['method'],
  path: string,
  operation: Operation,
  /** Which route showed a component first. */
  shown: Map<string, string>,
): ReadableRoute {
  const parameters = operation.parameters ?? [];
  const own = parameters.filter((one): one is Parameter => !isReference(one));
  const body = operation.requestBody?.content['application/json'];
  return {
    id: operation.operationId,
    method,
    path,
    summary: operation.summary,
    description: operation.description ?? null,
    takesComparison: parameters.some(isReference),
    fields: [...own.map(fieldOf), ...(body ? fieldsOf(body.schema, api) : [])],
    answer: answerOf(api, operation, shown),
    others: Object.keys(operation.responses).filter((status) => status !== '200'),
    example: exampleOf(api, path, operation),
  };
}

function answerOf(
  api: ApiDescription,
  { operationId, responses }: Operation,
  shown: Map<string, string>,
): ReadableRoute['answer'] {
  const answer = responses['200'];
  if (!answer || isReference(answer) || !answer.content) return null;
  const types = Object.keys(answer.content).join(', ');
  const { schema } = Object.values(answer.content)[0]!;
  const component = schema.$ref ?? operationId;
  const sameAs = shown.get(component) ?? null;
  if (sameAs === null) shown.set(component, operationId);
  return { type: types, fields: sameAs === null ? fieldsOf(schema, api) : [], sameAs };
}

function exampleOf(api: ApiDescription, path: string, operation: Operation) {
  const origin = api.servers[0]!.url;
  const [asked] = operation['x-examples'] ?? [];
  if (asked !== undefined) {
    const command = `curl -sL ${quoted(`${origin}${asked}`)}`;
    // A short link leads somewhere only once it has been made.
    return { command, address: operation.responses['200'] ? asked : null };
  }
  const examples = operation.requestBody?.content['application/json'].examples ?? {};
  const body = JSON.stringify(Object.values(examples)[0]?.value ?? {});
  const header = quoted('content-type: application/json');
  return {
    command: `curl -s -H ${header} -d ${quoted(body)} ${quoted(`${origin}${path}`)}`,
    address: null,
  };
}

/** A text as a shell takes it for one word. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fieldOf({ name, schema, description, required }: Parameter): ReadableField {
  return { name, type: typeOf(schema), description, required };
}

function isReference(one: Parameter | Answer | Reference): one is Reference {
  return '$ref' in one;
}
