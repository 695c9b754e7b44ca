import { hydrate, mount, unmount, type Component } from 'svelte';
import { holdFields } from './holdFields';
import { lateParts } from './lateParts.svelte';
import type { Given, PartName } from './parts';
import { placeIn } from './placeIn';
import { keepPress } from './keepPress';

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
  const release = holdFields(node);
  const forget = lateParts.whenHere(name, (part) => {
    release();
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
  const focused = placeIn(target, document.activeElement);
  target.replaceChildren();
  const drawn = mount(part, { target, props });
  focused()?.focus({ preventScroll: true });
  return drawn;
}
