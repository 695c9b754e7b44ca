import { bodies } from './bodies';
import { comparisonBodies } from './comparisonBodies';
import { encodings } from './encodings';
import { functionBodies } from './functionBodies';
import { headers } from './headers';
import { keys } from './keys';
import { linkBodies } from './linkBodies';
import { numbers } from './numbers';
import { foreign, ours } from './oembedAddresses';
import { paths, segments } from './paths';
import { texts } from './texts';
import { years } from './years';

/** Every bad input by its name, in the groups that the names belong to. */
export const corpus: Readonly<Record<string, readonly string[]>> = {
  numbers: Object.keys(numbers),
  years: Object.keys(years),
  keys: Object.keys(keys),
  encodings: Object.keys(encodings),
  texts: Object.keys(texts),
  segments: Object.keys(segments),
  paths: Object.keys(paths),
  addresses: [...ours, ...foreign].map(([name]) => name),
  headers: Object.keys(headers),
  bodies: Object.keys(bodies),
  'bodies of a comparison': comparisonBodies.map(([name]) => name),
  'bodies of a function': functionBodies.map(([name]) => name),
  'bodies of a link': linkBodies.map(([name]) => name),
};
