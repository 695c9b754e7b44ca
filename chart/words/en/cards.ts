/** Words of the scenario cards: what can be done with a scenario, and what its numbers are. */
export const cards = {
  actions: (p: { name: string }) => `Actions, ${p.name}`,
  duplicate: 'Duplicate',
  hide: 'Hide',
  up: 'Move up',
  down: 'Move down',
  reset: 'Reset',
  remove: 'Remove',
  /** Why something of these cannot be done now. */
  not: {
    room: 'six at most',
    shown: 'one is always shown',
    first: 'it is the first',
    last: 'it is the last',
    only: 'it is the only one',
  },
  more: 'More',
  moreOf: (p: { name: string }) => `, ${p.name}`,
  /** What stands behind "More", where nothing is set there and where something is. */
  inside: 'rule, policies, shocks, range',
  holds: (p: { levers: number; shocks: number }) =>
    [
      ...(p.levers > 0 ? [p.levers === 1 ? 'one policy' : `${p.levers} policies`] : []),
      ...(p.shocks > 0 ? [p.shocks === 1 ? 'one shock' : `${p.shocks} shocks`] : []),
    ].join(', '),

  steps: {
    add: { phased: 'Add a part', drawn: 'Add a point' },
    remove: (p: { year: string }) => `Remove ${p.year}`,
    most: (p: { most: number }) => `${p.most} at most`,
    after: 'After the last point',
    flat: 'it stays there',
    growth: 'it goes on at the last pace',
  },

  levers: 'Policies',
  shocks: 'Shocks',
  addLever: 'Add a policy',
  addShock: 'Add a shock',
  mostLevers: 'Eight policies at most.',
  mostShocks: 'Four shocks at most.',
  groups: { evidence: 'With evidence', assumed: 'Assumptions', own: 'Your own' },
  own: {
    lever: 'A policy of your own',
    leverHelp: 'a lasting change of the level, or points of growth a year',
    shock: 'A shock of your own',
    shockHelp: 'any depth, year and recovery',
  },
  assumption: 'assumption',
  label: (p: { name: string }) => `Your name for ${p.name}`,
  removeEffect: (p: { name: string; of: string }) => `Remove ${p.name}, ${p.of}`,
  kind: 'It changes',
  kinds: { level: 'the level, in per cent', growth: 'growth, in points a year' },
  why: (p: { range: string; mark: string }) => `${p.range}: ${p.mark}`,
  marks: {
    seen: 'seen in a source',
    derived: 'derived from sources',
    unverified: 'an assumption, not verified',
    assumption: 'an assumption',
  },
  rests: 'Sources:',
  noSource: 'No source.',
  outside: 'Outside the range of its evidence.',
  ends: 'It ends',
  permanent: 'Permanent: growth stays changed for ever, which is a strong claim.',
  stays: 'The level it reaches stays.',
  twice: (p: { title: string }) =>
    `“${p.title}” stands here twice: the same effect would be counted twice.`,
  overlap: (p: { titles: readonly string[] }) =>
    `${listed(p.titles)} measure partly the same thing. Do not add them up without thought.`,

  yoy: {
    heading: 'I know the change from one year to the next',
    lead: 'Published falls are counted from the year before; a depth is counted from where the line would have been.',
    number: 'Change on the year before',
    due: (p: { due: string }) => `With growth of ${p.due} due in that year, the depth is`,
    above: 'That is no fall: the line would lie above itself.',
    use: (p: { depth: string }) => `Use ${p.depth}`,
  },

  range: 'Range',
  levels: { 0.5: '5 in 10', 0.8: '8 in 10', 0.95: '95 in 100' },
  levelOf: (p: { level: string; name: string }) => `${p.level} such futures, ${p.name}`,
  noRange: 'The record is too short for a range.',
} as const;

function listed(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title}”`);
  return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}
