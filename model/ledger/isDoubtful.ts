import type { Finding } from '../types';

/** Whether a finding says that the printed value may be wrong. */
export function isDoubtful(finding: Finding | null): boolean {
  return finding !== null && ['doubtful', 'inconsistent', 'error'].includes(finding.kind);
}
