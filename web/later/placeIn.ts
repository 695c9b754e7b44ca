const REACHABLE = 'a[href], button, input, select, textarea, summary';

/**
 * Where an element stands among those of a part that can be reached; the answer finds whatever stands
 * there later, when the part may have been drawn anew.
 */
export function placeIn(part: Element, element: Element | null): () => HTMLElement | null {
  const all = () => [...part.querySelectorAll<HTMLElement>(REACHABLE)];
  const at = all().findIndex((one) => one === element);
  return () => all()[at] ?? null;
}
