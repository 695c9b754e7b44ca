/** Words of the page about the API; what a route does is said where its schema stands. */
export const api = {
  title: 'The API',
  description:
    'Every address of the site, for programs: numbers, pictures, published figures and the functions of the model, each with a request to try.',
  lead: 'Everything the pages show can be asked for by a program. There is no key and no account.',
  contents: 'On this page',
  machine: 'The same for programs:',
  openapi: 'OpenAPI 3.1',
  query: 'The query of a comparison',
  queryLead:
    'Keys of scenario a are shown; b to f have the same. Everything may be left out, in any order.',
  takesQuery: 'Takes the query of a comparison',
  takes: 'Takes',
  gives: 'Gives',
  others: (p: { statuses: string }) => `Other answers: ${p.statuses}.`,
  sameAs: (p: { route: string }) => `with the same members as ${p.route}`,
  run: 'Run it',
  required: 'required',
  members: (p: { count: number }) => (p.count === 1 ? 'one member' : `${p.count} members`),
  aboutLink: 'For programs:',
} as const;
