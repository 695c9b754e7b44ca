import type { Observation, Series } from '../../model';
import type { DrawnWords } from '../words';
import { dataText } from './dataText';

/** A series with the words a chart says of it, without those that only its page tells. */
export function spareSeries(series: Series, words: DrawnWords): Series {
  return {
    ...series,
    title: dataText(series.title, words),
    subject: dataText(series.subject, words),
    observations: series.observations.map(spare),
    later: series.later.map(spare),
    outside: series.outside.map((one) => ({ ...one, note: '' })),
    parts: series.parts.map((part) => spareSeries(part, words)),
  };
}

function spare(one: Observation): Observation {
  return { ...one, location: '', cites: null, finding: null, formula: null, alternative: null };
}
