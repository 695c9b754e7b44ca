import type { vectorFunctions } from '../vectorFunctions';
import { accountingFunctions } from './accountingFunctions';
import { convertFunctions } from './convertFunctions';
import type { Called, ModelFunction } from './defineFunction';
import { numericFunctions } from './numericFunctions';
import { recordFunctions } from './recordFunctions';
import { scenarioFunctions } from './scenarioFunctions';

/** Name of a function of specification 1.0.0 §10.3. */
export type FunctionName = keyof typeof vectorFunctions;

/** Every function of the specification as it can be called with JSON. */
export const modelFunctions: Readonly<Record<FunctionName, ModelFunction>> = {
  ...convertFunctions,
  ...scenarioFunctions,
  ...recordFunctions,
  ...accountingFunctions,
  ...numericFunctions,
};

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(modelFunctions, name);
}

/** Reads the JSON input of a function strictly and computes; all its faults, or input and result. */
export function callFunction(name: FunctionName, json: unknown): Called {
  return modelFunctions[name].call(name, json);
}
