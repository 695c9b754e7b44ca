/**
 * Handlers of a native slider that end a gesture once: when its thumb is let go, or the arrow key
 * that moved it. While a key is held down a slider reports every step as its last.
 */
export function rangeGesture(commit: () => void) {
  let keyHeld = false;
  const letGo = () => {
    if (keyHeld) commit();
    keyHeld = false;
  };
  return {
    onkeydown: () => {
      keyHeld = true;
    },
    onkeyup: letGo,
    onblur: letGo,
    onchange: () => {
      if (!keyHeld) commit();
    },
  };
}
