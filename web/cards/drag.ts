import { cardId, type Deck } from './deck.svelte';

/** How near the edge of the window a card under the hand scrolls the page, and how far, px. */
const [EDGE, SCROLL] = [56, 14] as const;

/**
 * Lets a hand move a card by its grip: the others make room while it passes them. Escape puts
 * everything back. Heard on the window, because the grip itself moves in the document.
 */
export function liftCard(deck: Deck, key: number, down: PointerEvent): void {
  const { workspace } = deck;
  const before = workspace.comparison;
  const keys = deck.cards.map((card) => card.key);
  deck.lifted = key;

  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    if (event.clientY < EDGE) scrollBy(0, -SCROLL);
    if (event.clientY > innerHeight - EDGE) scrollBy(0, SCROLL);
    const card = deck.cards.find((one) => one.key === key);
    if (card) void deck.place(card, placeAt(deck, key, event), '.grip');
  };
  const end = (back: boolean) => {
    listeners.abort();
    deck.lifted = null;
    if (workspace.comparison === before) return;
    if (back) deck.putBack(before, keys);
    else deck.sayPlace(key);
    workspace.commit();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', () => end(false), { signal });
  addEventListener('pointercancel', () => end(true), { signal });
  addEventListener('keydown', ({ key: pressed }) => pressed === 'Escape' && end(true), { signal });
}

/** The place a card has where the hand is: behind every other card the hand has passed. */
function placeAt(deck: Deck, key: number, { clientX: x, clientY: y }: PointerEvent): number {
  const others = deck.cards.filter((card) => card.key !== key);
  const boxes = others.flatMap((card) => {
    const box = document.getElementById(cardId(card.key))?.getBoundingClientRect();
    return box ? [box] : [];
  });
  const columns = new Set(boxes.map(({ left }) => Math.round(left))).size > 1;
  return boxes.filter(({ left, top, width, height }) => {
    if (!columns) return top + height / 2 < y;
    return top + height < y || (top < y && left + width / 2 < x);
  }).length;
}
