import { hydrate, mount, unmount, type Component } from 'svelte';
import { keepPress } from './keepPress';
import { lateParts } from './lateParts.svelte';
import type { Given, PartName } from './parts';

/**
 * Makes a part live in its element once it has come: takes over what was served where nothing has
 * changed since, and else draws it anew. A press that came too early is made again then.
 */
export function comeLive<Name extends PartName>(
  node: HTMLElement,
  name: Name,
  props: Given[Name],
): () => void {
  let live: object | null = null;
  const press = keepPress(node);
  const forget = lateParts.whenHere(name, (part) => {
    live = show<Given[Name]>(part, props, node);
    node.dataset['live'] = '';
    press.repeat();
  });
  return () => {
    forget();
    press.forget();
    if (live) void unmount(live);
  };
}

function show<Props extends Record<string, unknown>>(
  part: Component<Props>,
  props: Props,
  target: HTMLElement,
): object {
  if (target.hasChildNodes() && lateParts.asServed) return hydrate(part, { target, props });
  target.replaceChildren();
  return mount(part, { target, props });
}
