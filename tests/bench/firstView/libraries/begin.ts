import type { Charted } from '../charted';

declare global {
  interface Window {
    /** Whether the chart of a library is in its place. */
    isDrawn?: boolean;
  }
}

/** Draws with the numbers that the page holds, in its one place for a chart, and says when it is there. */
export async function begin(draw: (root: HTMLElement, data: Charted) => unknown): Promise<void> {
  const data = JSON.parse(document.querySelector('#data')!.textContent) as Charted;
  await draw(document.querySelector<HTMLElement>('#chart')!, data);
  window.isDrawn = true;
}
