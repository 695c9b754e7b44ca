import type { Component } from 'svelte';

/** What a template compiled for printing is given to write to. */
interface Printer {
  push: (markup: string) => void;
  component: (write: (printer: Printer) => void) => void;
}

/** A template as the build makes it for this script: a function that writes markup. */
type Template = (printer: Printer, props: object) => void;

/**
 * A template as markup: what `render` of `svelte/server` answers for a template that only prints,
 * at a fortieth of its size. Not for templates with state, effects, or tags for the head.
 */
export function print<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): string {
  const written: string[] = [];
  const printer: Printer = {
    push: (markup) => void written.push(markup),
    component: (write) => write(printer),
  };
  templateOf(component)(printer, props);
  return written.join('');
}

/** The build compiles what this script imports for printing; the types know it as a component. */
function templateOf(component: unknown): Template {
  if (typeof component !== 'function') throw new TypeError('not a template');
  return (printer, props) => void Reflect.apply(component, undefined, [printer, props]);
}
