import { hydrate, mount, type Component } from 'svelte';

/** Makes the served page live; in a shell, which the device keeps for want of a network, draws it. */
export function takeOver<Props extends Record<string, unknown>>(
  page: Component<Props>,
  props: Props,
): void {
  const target = document.getElementById('app')!;
  if (target.hasChildNodes()) hydrate(page, { target, props });
  else mount(page, { target, props });
}
