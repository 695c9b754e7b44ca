import type { Comparison } from '../../model';

/** The name of a comparison's files, without an ending. */
export function fileNameOf({ series, to }: Comparison): string {
  return `kuroshio-${series}-${to}`;
}
