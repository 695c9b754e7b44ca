import type { Handle } from './layOutHandles';

/** Which handle it is, whatever becomes of its place. */
export type HandleKey = Pick<Handle, 'kind' | 'scenario' | 'index'>;

/** Whether two handles move the same thing. */
export function isSame(a: HandleKey, b: HandleKey): boolean {
  return a.kind === b.kind && a.scenario === b.scenario && a.index === b.index;
}
