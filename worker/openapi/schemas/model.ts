import { BACKTEST_METHODS, modelFunctions } from '../../../model';
import { dataVersion, notice, versions } from '../answers';
import { fromValibot } from '../fromValibot';
import {
  boolean,
  integer,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  text,
  type JsonSchema,
} from '../jsonSchema';

const fraction = (what: string) => orNull(number(what));

const summary = object(
  {
    pairs: integer('How often it was tried.'),
    origins: integer('From how many years.'),
    excluded: integer('How often it gave no level above 0.'),
    male: fraction('Mean absolute log error.'),
    typicalFactor: fraction('The same as a factor: typically off by so much.'),
    meanLogError: fraction('Positive where the rule says too little.'),
    mape: fraction('Mean absolute error as a share of what came.'),
    mdape: fraction('Median of the same.'),
    mase: fraction('Mean absolute error over the record’s usual change.'),
    relMae: fraction('Below one, the rule was better than “no change”.'),
    inside80: integer('How often what came lay inside the 80 % range.'),
  },
  ['inside80'],
);

const row = object(
  {
    origin: integer('Last year that was known.'),
    target: integer('Year looked at.'),
    h: integer('Years between them.'),
    valid: boolean('Whether the rule gave a level above 0.'),
    forecast: number('What the rule gave.'),
    actual: number('What came.'),
    logError: fraction('ln of what came over what the rule gave.'),
    pctError: fraction('Error as a share of what came.'),
    scaled: fraction('Error over the record’s usual change in so many years.'),
    absError: fraction('Absolute error.'),
    naiveAbs: number('Absolute error of “no change”.'),
    inside80: boolean('Whether what came lay inside the 80 % range.'),
  },
  ['inside80'],
);

const field = object({
  name: text(),
  type: text('As a program would write it.'),
  required: boolean(),
  description: text(),
});

export const modelSchemas: Readonly<Record<string, JsonSchema>> = {
  Backtest: object({
    versions: dataVersion,
    notice,
    caveat: text(),
    series: object({ id: text(), title: text(), unit: text() }),
    rules: listOf(
      object({ rule: oneOf(BACKTEST_METHODS), name: text(), summary, rows: listOf(row) }),
    ),
  }),
  Functions: object({
    notice,
    versions,
    functions: listOf(
      object({
        name: text(),
        description: text(),
        fields: listOf(field),
        links: object({ call: text() }),
      }),
    ),
  }),
  Result: object({
    notice,
    versions,
    function: oneOf(Object.keys(modelFunctions)),
    input: { type: 'object', description: 'The input as it was read.' },
    result: {
      type: 'object',
      description: 'What the function gave; its numbers are not rounded.',
    },
  }),
  Health: object({ status: oneOf(['ok']), versions }),
};

/** What a function of the model takes. */
export const inputSchema = (name: keyof typeof modelFunctions): JsonSchema =>
  fromValibot(modelFunctions[name].schema, 'taken');
