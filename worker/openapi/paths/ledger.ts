import { ledgerVocabulary } from '../../../data/ledgerVocabulary';
import { csv, json, notModified, problems } from '../answers';
import { integer, oneOf, type JsonSchema } from '../jsonSchema';
import { LEDGER_LISTS, listAnswer, type LedgerList } from '../schemas/ledger';
import type { Operation, Parameter, Paths } from '../types';

const tags: Operation['tags'] = ['Ledger'];

function filter(
  name: string,
  description: string,
  schema: JsonSchema,
  example: string | number,
): Parameter {
  return { name, in: 'query', required: false, description, schema, example };
}

const filters: readonly Parameter[] = [
  filter('article', 'Only figures of this article.', oneOf(ledgerVocabulary.articles), 'A1'),
  filter('unit', 'Only figures of this unit.', oneOf(ledgerVocabulary.units), '%'),
  filter('year', 'Only figures of this year.', integer(), 2018),
  filter('doubtful', 'Only figures that may be wrong.', oneOf(['1']), '1'),
];

const SUMMARIES: Readonly<Record<LedgerList, string>> = {
  figures: 'Every printed figure, with its place and its doubts',
  sources: 'The two articles and everything they were compared with',
  milestones: 'Dates that the articles give',
  presets: 'Ready-made sizes of policies and shocks, and what each rests on',
  checks: 'Figures that must agree by arithmetic, and whether they do',
};

/** The questions of each list that are worth showing; the CSV is asked for the first. */
const QUERIES: Readonly<Record<LedgerList, readonly string[]>> = {
  figures: ['?article=A2&year=2018', '', '?doubtful=1'],
  sources: [''],
  milestones: [''],
  presets: [''],
  checks: [''],
};

function operation(list: LedgerList, suffix: '' | 'Csv'): Operation {
  const filtered = list === 'figures';
  const path = `/api/v1/${list}${suffix && '.csv'}`;
  const queries = suffix ? QUERIES[list].slice(0, 1) : QUERIES[list];
  return {
    operationId: `${list}${suffix}`,
    summary: suffix ? 'The same as a table' : SUMMARIES[list],
    tags,
    ...(filtered ? { parameters: filters } : {}),
    responses: {
      ...(suffix ? csv('The list.') : json(listAnswer(list), 'The list.')),
      ...notModified,
      ...(filtered ? problems(400) : {}),
    },
    'x-examples': queries.map((query) => `${path}${query}`),
  };
}

export const ledgerPaths: Paths = Object.fromEntries(
  LEDGER_LISTS.flatMap((list) => [
    [`/api/v1/${list}`, { get: operation(list, '') }],
    [`/api/v1/${list}.csv`, { get: operation(list, 'Csv') }],
  ]),
);
