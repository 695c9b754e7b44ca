import { encodings } from './encodings';
import { keys } from './keys';
import { numbers } from './numbers';
import { years } from './years';

/** A query that somebody should not have sent. */
export interface BadQuery {
  name: string;
  query: string;
}

/** Every bad query, to be sent to every route that reads one. */
export const badQueries: readonly BadQuery[] = Object.entries({
  ...numbers,
  ...years,
  ...keys,
  ...encodings,
}).map(([name, query]) => ({ name, query }));
