import type { Page } from 'playwright-core';
import { eventually } from '../harness/browser';

/** Within so many ms of its own time a page shows everywhere where a movement ended. */
const REST_MS = 200;

/** Lets the page go on for so many ms of its own time, which is late where its timers are. */
export const goOn = (page: Page, ms: number): Promise<void> =>
  page.evaluate((time) => new Promise((over) => setTimeout(over, time)), ms);

/** Waits until nothing on the page moves by itself, and what its sizes decide has been drawn. */
export async function still(page: Page): Promise<void> {
  const moves = () => document.getAnimations().some(({ playState }) => playState === 'running');
  await eventually(() => page.evaluate(moves), 'something moves').toBe(false);
  await page.evaluate(async () => {
    // An observer is told once a frame has been laid out, even where a test has stopped the clock.
    const laidOut = () =>
      new Promise<void>((told) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          told();
        });
        observer.observe(document.documentElement);
      });
    await laidOut();
    await laidOut();
  });
}

/** Waits until whatever follows a change, or could, has happened. */
export async function atRest(page: Page): Promise<void> {
  await goOn(page, REST_MS);
  await still(page);
}
