import { notice, versions } from '../answers';
import { boolean, listOf, object, oneOf, text, type JsonSchema } from '../jsonSchema';

const field = object(
  {
    name: text('Name of the column.'),
    type: oneOf(['string', 'number', 'year']),
    title: text(),
    description: text(),
    unit: text('Unit, where the column holds levels.'),
    constraints: object({ required: boolean(), enum: listOf(text()) }, ['required', 'enum']),
  },
  ['unit', 'constraints'],
);

const table = object({
  name: text(),
  type: oneOf(['table']),
  path: text('Absolute address of the CSV.'),
  title: text(),
  format: oneOf(['csv']),
  mediatype: oneOf(['text/csv']),
  encoding: oneOf(['utf-8']),
  dialect: object({
    delimiter: text(),
    lineTerminator: text(),
    quoteChar: text(),
    doubleQuote: boolean(),
    header: boolean(),
  }),
  schema: object({
    $schema: text(),
    fields: listOf(field, 'The columns, in their order.'),
    missingValues: listOf(text()),
  }),
});

export const dataPackageSchemas: Readonly<Record<string, JsonSchema>> = {
  DataPackage: object({
    $schema: text('Data Package, version 2.'),
    name: text(),
    id: text('Canonical address of the comparison.'),
    title: text(),
    description: text('The notice and every scenario’s assumptions.'),
    homepage: text(),
    image: text(),
    version: text('Versions of model and data as one number.'),
    versions,
    notice,
    assumptions: listOf(text(), 'One sentence a scenario.'),
    citation: text('APA, without a day of access.'),
    licenses: listOf(object({ name: text(), title: text(), path: text() })),
    licence: text('What is under which licence, in words.'),
    contributors: listOf(object({ title: text(), path: text(), roles: listOf(text()) })),
    sources: listOf(
      object({ id: text(), title: text(), citation: text(), path: text() }, ['path']),
      'Every publication that a row names.',
    ),
    resources: listOf(table, 'One table.'),
  }),
};
