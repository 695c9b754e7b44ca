import type { JsonSchema } from './jsonSchema';

/** A parameter of an operation, or a reference to one that several have. */
export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description: string;
  schema: JsonSchema;
  example: string | number;
}

export interface Reference {
  $ref: string;
}

export interface MediaType {
  schema: JsonSchema;
  examples?: Readonly<Record<string, { summary: string; value: unknown }>>;
}

export interface Answer {
  description: string;
  headers?: Readonly<Record<string, { description: string; schema: JsonSchema }>>;
  content?: Readonly<Record<string, MediaType>>;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: readonly [string];
  parameters?: readonly (Parameter | Reference)[];
  requestBody?: { required: true; content: Readonly<Record<'application/json', MediaType>> };
  responses: Readonly<Record<string, Answer | Reference>>;
  /** Paths that can be asked as they stand; each is answered with what is described. */
  'x-examples'?: readonly string[];
}

export interface PathItem {
  get?: Operation;
  post?: Operation;
}

export type Paths = Readonly<Record<string, PathItem>>;

/** The parts of an OpenAPI 3.1 document that this one has. */
export interface ApiDescription {
  openapi: '3.1.1';
  info: {
    title: string;
    version: string;
    summary: string;
    description: string;
    license: { name: string; identifier: string };
  };
  servers: readonly { url: string }[];
  tags: readonly { name: string; description: string }[];
  paths: Paths;
  components: {
    schemas: Readonly<Record<string, JsonSchema>>;
    parameters: Readonly<Record<string, Parameter>>;
    responses: Readonly<Record<string, Answer>>;
  };
}
