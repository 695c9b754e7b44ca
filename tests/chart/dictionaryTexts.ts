/** What stands for the parameters of any text: numbers where it counts, lists where it joins, else its name. */
const PARAMETERS = new Proxy(
  {},
  {
    get: (_, key) =>
      key === 'parts' || key === 'titles'
        ? ['1', '2', '3']
        : ['count', 'levers', 'shocks', 'years', 'span'].includes(String(key))
          ? 3
          : `‹${String(key)}›`,
  },
);

/** Every text of a dictionary by where it stands, those of functions with names for their parameters. */
export function dictionaryTexts(
  value: unknown,
  path: readonly string[] = [],
  parameters: object = PARAMETERS,
): [where: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') return [[path.join('.'), String(value(parameters))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    dictionaryTexts(inner, [...path, key], parameters),
  );
}
