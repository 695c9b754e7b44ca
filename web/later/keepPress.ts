import { placeIn } from './placeIn';

/** After so long nobody expects that something still happens, ms. */
const EXPECTED_MS = 5000;

/** The last press that nothing answered; whatever somebody does next takes its place. */
let kept: { part: Element; find: () => HTMLElement | null; at: number } | null = null;

/** A press on a button or a fold of a part that is not live yet, to be made again once it is. */
export function keepPress(part: HTMLElement): { repeat: () => void; forget: () => void } {
  const keep = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const pressed = target?.closest('button:not([popovertarget], :disabled), summary') ?? null;
    if (!pressed || opensAlone(pressed)) return;
    event.preventDefault();
    kept = { part, find: placeIn(part, pressed), at: event.timeStamp };
  };
  const forget = () => part.removeEventListener('click', keep, true);
  part.addEventListener('click', keep, true);
  forgetOnceMoreIsDone();
  return {
    forget,
    repeat: () => {
      forget();
      const press = kept?.part === part && performance.now() - kept.at < EXPECTED_MS ? kept : null;
      if (!press) return;
      kept = null;
      press.find()?.click();
    },
  };
}

/** A fold that was served with what is in it needs no script; one without would open on nothing. */
function opensAlone(pressed: Element): boolean {
  const fold = pressed.closest('summary')?.parentElement;
  return fold !== undefined && fold !== null && fold.childElementCount > 1;
}

let listening = false;

function forgetOnceMoreIsDone(): void {
  if (listening) return;
  listening = true;
  const forget = () => (kept = null);
  addEventListener('pointerdown', forget, true);
  addEventListener('keydown', forget, true);
}
