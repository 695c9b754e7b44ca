/** A press on a button or a fold that is not live yet, to be made again once it is. */
export function keepPress(node: HTMLElement): { repeat: () => void; forget: () => void } {
  let pressed: HTMLElement | null = null;
  const keep = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    pressed = target?.closest<HTMLElement>('button:not([popovertarget]), summary') ?? null;
    // A fold would open with nothing in it.
    if (pressed) event.preventDefault();
  };
  const forget = () => node.removeEventListener('click', keep, true);
  node.addEventListener('click', keep, true);
  return {
    forget,
    repeat: () => {
      forget();
      if (pressed?.isConnected) pressed.click();
    },
  };
}
