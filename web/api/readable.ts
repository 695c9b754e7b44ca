/** What the page about the API is given: the shape of the Worker’s description, as far as it is shown. */

/** A parameter, or a member of what is posted or answered. */
export interface Field {
  name: string;
  type: string;
  description: string;
  required: boolean;
}

export interface Route {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string | null;
  takesComparison: boolean;
  fields: readonly Field[];
  /** Null where it only sends on; `sameAs`: the route that gives the same and shows its members. */
  answer: { type: string; fields: readonly Field[]; sameAs: string | null } | null;
  /** Other statuses. */
  others: readonly string[];
  example: { command: string; address: string | null };
}

export interface Api {
  description: string;
  query: readonly Field[];
  sections: readonly {
    id: string;
    name: string;
    description: string;
    routes: readonly Route[];
  }[];
}
