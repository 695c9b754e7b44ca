import type { ModelError, vectorFunctions } from '../../../model';

/** A function, an input that it must refuse, and with what. */
export type Refusal = readonly [
  name: keyof typeof vectorFunctions,
  input: object,
  error: ModelError,
];
