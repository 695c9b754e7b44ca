import { tick } from 'svelte';

/**
 * Moves the focus to the last scenario's slider where the button that had it is gone. A slider,
 * because a text field would raise the keyboard of a phone.
 */
export async function keepFocus(): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('.card:last-of-type input[type=range]')?.focus();
}
