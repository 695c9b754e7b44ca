import type { Page } from 'playwright-core';

const MOVES = 1000;

/** After so many the engine has compiled what it will; that would be taken for growth of the page. */
const WARM_UP = 3000;

/**
 * A collection that is asked for throws away compiled code and styles, which the next moves make
 * again; no collection of the engine's own does.
 */
const AFTER_COLLECTION = 100;

/** Prints what 1,000 moves of a slider leave behind: tasks that held the page up, and memory. */
export async function measureEndurance(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(moveOn, WARM_UP);
  const before = await heap();
  await page.evaluate(moveOn, AFTER_COLLECTION);
  const tasks = await page.evaluate(moveOn, MOVES);
  const grown = (await heap()) - before;
  await session.detach();
  const mostMs = Math.max(0, ...tasks).toFixed(0);
  console.log(
    `\n${MOVES} moves of the page's slider, one a frame, at full speed, after ${WARM_UP}`,
  );
  console.log('(aim: no task over 50 ms, heap growth at most 0.1 MB)\n');
  console.log(`${tasks.length} tasks over 50 ms, the longest ${mostMs} ms`);
  console.log(`${(grown / 1e6).toFixed(2)} MB more on the heap`);
}

/** In the page: moves, and the duration of every task over 50 ms meanwhile. */
async function moveOn(moves: number): Promise<number[]> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  const draw = window.candidates['Kuroshio']!;
  for (let move = 0; move < moves; move++) {
    draw(Math.round((3 + 3 * Math.abs(((move / 40) % 2) - 1)) * 10) / 10);
    await new Promise(requestAnimationFrame);
  }
  await new Promise((over) => setTimeout(over, 500));
  tasks.push(...observer.takeRecords().map(({ duration }) => duration));
  observer.disconnect();
  return tasks;
}
