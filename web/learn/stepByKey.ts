import type { LessonView } from '../../model';
import type { Walk } from './walk.svelte';

/**
 * Where a key leads before a room: on to the answer and then to the next step, back the same way,
 * or out. Null where the key is no way, or belongs to what is moved with it.
 */
export function stepByKey(event: KeyboardEvent, walk: Walk): LessonView | null {
  const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  if (key === 'Escape') return { ...walk.view, form: null };
  if (target instanceof HTMLElement && target.matches('input, select, textarea')) return null;
  if (key === 'ArrowRight' || key === 'PageDown') return walk.onward;
  if (key === 'ArrowLeft' || key === 'PageUp') return walk.back;
  return null;
}
