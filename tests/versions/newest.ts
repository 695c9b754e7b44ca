import { loadDataset } from '../../data/load';
import { parseComparison, type ParsedQuery } from '../../model';
import { files } from '../data/dataset';
import { frozen } from '../model/freeze';
import { words } from '../model/read';
import { revise } from './revised';

/** The catalogue with two further versions. */
export const newest = frozen(loadDataset(revise(files)).catalogue);

/** A query read against it. */
export function readNewest(query: string): ParsedQuery {
  return parseComparison(query, newest, words);
}
