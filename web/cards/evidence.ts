import type { CitedPreset } from '../../data/citePresets';

/** Whether no source bears a preset's size out; then the word "assumption" goes with it. */
export function isAssumed({ mark }: Pick<CitedPreset, 'mark'>): boolean {
  return mark === 'assumption' || mark === 'unverified';
}
