const scenario = (growth: unknown, id = 'a') => ({ scenarios: [{ id, growth }] });
const constant = (g: unknown) => scenario({ kind: 'constant', g });
const json = (value: unknown) => JSON.stringify(value);

/** A body, and the parameter and code it is refused with. */
export const comparisonBodies: readonly (readonly [
  name: string,
  body: string,
  faults: readonly string[],
])[] = [
  ['null', 'null', ['comparison UNREADABLE']],
  ['a list', '[]', ['comparison UNREADABLE']],
  ['a list of comparisons', json([{ series: 'trade' }]), ['comparison UNREADABLE']],
  ['a text', '"v=1&series=trade"', ['comparison UNREADABLE']],
  ['a number', '1', ['comparison UNREADABLE']],
  ['a number far too large', '1e999', ['comparison UNREADABLE']],
  ['an unknown field', json({ horizon: 2040 }), ['horizon UNREADABLE']],
  ['__proto__', '{"__proto__":{"series":"fdi"}}', ['__proto__ UNREADABLE']],
  ['constructor', '{"constructor":{"prototype":1}}', ['constructor UNREADABLE']],
  ['toString', '{"toString":"x"}', ['toString UNREADABLE']],
  ['series __proto__', json({ series: '__proto__' }), ['series UNKNOWN_SERIES']],
  ['series constructor', json({ series: 'constructor' }), ['series UNKNOWN_SERIES']],
  ['a growth NaN as text', json(constant('NaN')), ['scenarios.0.growth.g UNREADABLE']],
  ['a growth as text', json(constant('0.03')), ['scenarios.0.growth.g UNREADABLE']],
  ['a growth of null', json(constant(null)), ['scenarios.0.growth.g UNREADABLE']],
  [
    'a growth that is infinite',
    '{"scenarios":[{"id":"a","growth":{"kind":"constant","g":1e999}}]}',
    ['scenarios.0.growth.g UNREADABLE'],
  ],
  ['a growth beyond the range', json(constant(1.01)), ['a E_RANGE']],
  ['a growth below the range', json(constant(-0.6)), ['a E_RANGE']],
  ['an unknown rule', json(scenario({ kind: 'magic' })), ['scenarios.0.growth.kind UNREADABLE']],
  [
    'a rule by its inherited name',
    json(scenario({ kind: 'toString' })),
    ['scenarios.0.growth.kind UNREADABLE'],
  ],
  ['a rule as a word', json(scenario('trend')), ['scenarios.0.growth UNREADABLE']],
  ['a rule as a list', json(scenario([])), ['scenarios.0.growth.kind UNREADABLE']],
  [
    'a scenario as a list',
    json({ scenarios: [[]] }),
    ['scenarios.0.id UNREADABLE', 'scenarios.0.growth UNREADABLE'],
  ],
  ['no scenario', json({ scenarios: [] }), ['scenarios UNREADABLE']],
  [
    'seven scenarios',
    json({ scenarios: Array(7).fill(constant(0).scenarios[0]) }),
    ['scenarios UNREADABLE', 'scenarios UNREADABLE'],
  ],
  ['a scenario g', json(scenario({ kind: 'hold' }, 'g')), ['scenarios.0.id UNREADABLE']],
  [
    'two scenarios of one letter',
    json({ scenarios: Array(2).fill(constant(0.01).scenarios[0]) }),
    ['scenarios UNREADABLE'],
  ],
  ['a gap', json(scenario({ kind: 'hold' }, 'c')), ['c GAP']],
  ['a year as text', json({ to: '2040' }), ['to UNREADABLE']],
  ['half a year', json({ to: 2040.5 }), ['to UNREADABLE']],
  ['a year of 1e300', json({ to: 1e300 }), ['to UNREADABLE']],
  ['a year before the record', json({ to: 1990 }), ['to E_HORIZON']],
  ['a future version', json({ v: 2, data: 99 }), ['v UNKNOWN_VERSION', 'data UNKNOWN_VERSION']],
  ['an unknown scale', json({ scale: 'cubic' }), ['scale UNREADABLE']],
  ['a title that is no text', json({ title: { toString: 1 } }), ['title UNREADABLE']],
  ['a title too long', json({ title: 'é'.repeat(121) }), ['title E_RANGE']],
  [
    'a band of 0.99',
    json({ scenarios: [{ id: 'a', growth: { kind: 'hold' }, band: [0.99] }] }),
    ['scenarios.0.band.0 UNREADABLE'],
  ],
  [
    'a rule the record is too short for',
    json({ series: 'trade-thailand', ...scenario({ kind: 'drift' }) }),
    ['a E_OBS_COUNT'],
  ],
  [
    'structural faults together',
    json({ to: 'x', from: null, title: 1, ...constant('x') }),
    ['title UNREADABLE', 'from UNREADABLE', 'to UNREADABLE', 'scenarios.0.growth.g UNREADABLE'],
  ],
  [
    'impossible values together',
    json({ series: 'nope', to: 1, from: 1, ...constant(9) }),
    ['series UNKNOWN_SERIES', 'from E_RANGE', 'a E_RANGE', 'to E_HORIZON'],
  ],
];
