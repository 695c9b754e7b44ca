import * as v from 'valibot';
import { problemAnswer } from '../../worker/contract';

/** What is wrong with a problem document: that it has not the shape of the contract, or says another status. */
export function faultsOfProblem(json: unknown, status: number): string[] {
  const read = v.safeParse(problemAnswer, json);
  if (!read.success) {
    return read.issues.map(({ path, message }) => {
      const at = path?.map(({ key }) => String(key)).join('.');
      return `is no problem document: ${at} ${message}`;
    });
  }
  return read.output.status === status ? [] : [`says ${read.output.status}`];
}
