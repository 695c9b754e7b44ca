/**
 * What a template compiled for printing calls: the few functions of `svelte/internal/server` that
 * templates without state use, as they are there. The build names this file in their place.
 */

const ATTRIBUTE: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/** A value as the text of an element. */
export function escape(value: unknown): string {
  return stringify(value).replace(/[&<]/g, (letter) => TEXT[letter]!);
}

/** An attribute with a space before it; nothing where it has no value, or is a switch that is off. */
export function attr(name: string, value: unknown, isSwitch = false): string {
  if (value === null || value === undefined || (isSwitch && value !== true)) return '';
  const text = isSwitch
    ? ''
    : `="${stringify(value).replace(/[&"<]/g, (letter) => ATTRIBUTE[letter]!)}"`;
  return ` ${name}${text}`;
}

/** The `class` attribute, if there is any class; `on` adds those that are switched on. */
export function attr_class(
  value: unknown,
  _scope?: unknown,
  on: Readonly<Record<string, unknown>> = {},
): string {
  const names = [value, ...Object.keys(on).filter((name) => on[name])].filter(Boolean);
  return names.length > 0 ? attr('class', names.join(' ')) : '';
}

/** The classes of a list that are there. */
export function clsx(value: unknown): unknown {
  return Array.isArray(value) ? value.filter(Boolean).join(' ') : value;
}

/** A value as text; nothing for what is not there. */
export function stringify(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** What `{#each}` goes through. */
export function ensure_array_like<T>(items: ArrayLike<T> | Iterable<T> | null | undefined): T[] {
  return Array.from(items ?? []);
}

/** What `$derived` computes, once. */
export function derived<T>(compute: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: compute() }).value;
}
