import { LANGUAGES } from '../../chart/words';
import { PICTURE_SIZES } from '../../chart/sizes';
import { catalogue } from '../../data';
import { parseComparison, type ParsedQuery } from '../../model';

export { AddressWriter } from './addressWriter';

/** Reads the comparison of an address's query, exactly as the Worker does. */
export function readAddress(search: string): ParsedQuery {
  return parseComparison(search, catalogue, {
    languages: LANGUAGES,
    sizes: Object.keys(PICTURE_SIZES),
  });
}
