import type { Locator, Page } from 'playwright-core';
import { still } from './rest';

/** A place of a drawing, by its share of it from the left and from the top. */
type Share = readonly [x: number, y: number];

/** Where such places of a drawing are on screen. */
export async function placesOf(page: Page, drawing: Locator) {
  await drawing.scrollIntoViewIfNeeded();
  await still(page);
  const box = (await drawing.boundingBox())!;
  return ([x, y]: Share) => ({ x: box.x + box.width * x, y: box.y + box.height * y });
}

/** Draws from place to place with a mouse. */
export async function drawByMouse(page: Page, drawing: Locator, ...places: readonly Share[]) {
  const at = await placesOf(page, drawing);
  const [first, ...others] = places.map(at);
  await page.mouse.move(first!.x, first!.y);
  await page.mouse.down();
  for (const { x, y } of others) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
}

/** The same with a finger, in eight steps from one place to another. */
export async function drawByFinger(page: Page, drawing: Locator, from: Share, to: Share) {
  const at = await placesOf(page, drawing);
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: { x: number; y: number }[],
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const between = (share: number) =>
    at([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
  await touch('touchStart', [between(0)]);
  for (let i = 1; i <= 8; i++) await touch('touchMove', [between(i / 8)]);
  await touch('touchEnd', []);
  await session.detach();
}
