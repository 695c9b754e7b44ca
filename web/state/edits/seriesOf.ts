import { catalogue } from '#catalogue';
import { catalogueOf, type Comparison, type Series } from '../../../model';

/** The series of a comparison, as printed, in the version of the data it names. */
export function seriesOf({ series, data }: Comparison): Series {
  return catalogueOf(catalogue, data).series[series]!;
}
