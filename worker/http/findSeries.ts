import type { Context } from 'hono';
import { catalogue } from '../../data';
import type { Series } from '../../model';
import type { Env } from '../env';
import { problem } from './problem';

/** The series of an id, or the 404 that names every id there is. */
export function findSeries(c: Context<Env>, id: string): Series | Response {
  if (Object.hasOwn(catalogue.series, id)) return catalogue.series[id]!;
  const ids = Object.keys(catalogue.series).join(', ');
  const value = Array.from(id).slice(0, 64).join('');
  return problem(c, 404, `There is no such series. There are: ${ids}.`, [
    { parameter: 'id', value, code: 'UNKNOWN_SERIES', allowed: ids },
  ]);
}
