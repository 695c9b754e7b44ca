import type { Projection } from '../../model';
import type { ChartLayout } from './types';

type Frame = Pick<ChartLayout, 'domain' | 'plot'>;

/**
 * `make` with a memory of its last frame for each projection: while one scenario moves, the shapes of
 * the others stay and are not written again.
 */
export function keptFor<T>(make: (projection: Projection, frame: Frame) => T): typeof make {
  const kept = new WeakMap<Projection, { key: string; made: T }>();
  return (projection, frame) => {
    const { domain, plot } = frame;
    const key = [...Object.values(domain), ...Object.values(plot)].join();
    let one = kept.get(projection);
    if (one?.key !== key) kept.set(projection, (one = { key, made: make(projection, frame) }));
    return one.made;
  };
}
