import { chromium, type CDPSession, type Page } from 'playwright-core';
import { createTestHarness } from 'wrangler';
import { chromePath } from '../../harness/chromePath.mjs';
import type { Bundle } from '../../harness/bundle';
import { quantile } from '../quantile';
import { measureEndurance } from './endurance';
import { QUERY } from './query';

/** Every candidate takes its turn in every round, so that whatever else the machine does slows all alike. */
const ROUNDS = 5;
const MOVES_A_ROUND = 40;
const MOVES = ROUNDS * MOVES_A_ROUND;

interface Row {
  name: string;
  median: number;
  p95: number;
  /** Of the median move, what its script takes before the browser lays out and paints. */
  script: number;
}

/**
 * Milliseconds from a slider's input to the end of the frame that shows it, for the page and for
 * four other ways of drawing the same picture, at full speed and with the processor four times
 * slower. Nothing waits for the screen: the input comes at the start of a frame.
 */
export async function measureSlider(bundle: Bundle): Promise<void> {
  const server = createTestHarness({ workers: [{ configPath: 'dist/kuroshio/wrangler.json' }] });
  const { url } = await server.listen();
  const browser = await chromium.launch({
    executablePath: chromePath() ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-quic'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const blank = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${url.origin}/?${QUERY}`);
    await page.locator('.late-part:not([data-live])').first().waitFor({ state: 'detached' });
    await page.evaluate(prepareSlider, { name: 'Kuroshio', slider: '.card input[type=range]' });
    const frame = await browser.newPage({ viewport: { width: 700, height: 600 } });
    await frame.goto(`${url.origin}/embed?${QUERY}&live=a.g_0_6`);
    await frame.locator('fieldset:not([disabled])').waitFor();
    await frame.evaluate(prepareSlider, { name: 'Kuroshio, a frame', slider: '.moves input' });
    await blank.setContent('<!doctype html><meta charset="utf-8"><body></body>');
    await blank.addScriptTag({
      type: 'module',
      content: await bundle('tests/bench/slider/inPage.ts', { minify: true }),
    });
    await blank.waitForFunction(() => 'candidates' in window);
    for (const throttle of [1, 4]) {
      const names = await blank.evaluate(() => Object.keys(window.candidates));
      const candidates = [
        ...names.map((name) => ({ name, page: blank })),
        { name: 'Kuroshio', page },
        { name: 'Kuroshio, a frame', page: frame },
      ].map((one) => ({ ...one, moves: [] as Move[] }));
      for (let round = 0; round < ROUNDS; round++) {
        for (const one of candidates) {
          one.moves.push(...(await moved(one.page, one.name, throttle)));
        }
      }
      report(throttle, candidates.map(rowOf));
    }
    await measureEndurance(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In the page: its first slider as one more candidate. */
function prepareSlider(own: { name: string; slider: string }): void {
  const slider = document.querySelector<HTMLInputElement>(own.slider)!;
  window.candidates = {
    [own.name]: (percent) => {
      slider.value = String(percent);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}

async function moved(page: Page, name: string, throttle: number): Promise<Move[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await page.bringToFront();
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const moves = await page.evaluate(moveMany, { name, moves: MOVES_A_ROUND });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return moves;
}

function rowOf({ name, moves }: { name: string; moves: readonly Move[] }): Row {
  const frames = moves.map(({ frame }) => frame);
  const scripts = moves.map(({ script }) => script);
  return {
    name,
    median: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
    script: quantile(scripts, 0.5),
  };
}

interface Move {
  frame: number;
  script: number;
}

/**
 * In the page: moves, each measured from the start of a frame until that frame is painted, and until
 * all script that the input caused has run, what a framework puts off to the end of the task too.
 */
async function moveMany({ name, moves }: { name: string; moves: number }): Promise<Move[]> {
  const draw = window.candidates[name]!;
  const painted = new MessageChannel();
  const times: Move[] = [];
  for (const child of document.body.children) {
    if (!name.startsWith('Kuroshio') && child instanceof HTMLElement) child.hidden = true;
  }
  for (let move = -10; move < moves; move++) {
    const percent = Math.round((3 + 3 * Math.abs(((move / 40) % 2) - 1)) * 10) / 10;
    const time = await new Promise<Move>((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        let script = 0;
        painted.port1.onmessage = () => resolve({ frame: performance.now() - start, script });
        draw(percent);
        queueMicrotask(() => queueMicrotask(() => (script = performance.now() - start)));
        painted.port2.postMessage(null);
      });
    });
    if (move >= 0) times.push(time);
  }
  return times;
}

function report(throttle: number, rows: readonly Row[]): void {
  const floor = rows[0]!;
  const slowed = throttle === 1 ? 'at full speed' : `processor ${throttle} times slower`;
  console.log(`\nA slider's input to its painted frame, ${slowed}, ${MOVES} moves`);
  console.log('(aim: a median within 16.7 ms and 1.25 × the floor, 95 in 100 within 33.3 ms,');
  console.log(' script within 1.5 × the floor)\n');
  for (const { name, median, p95, script } of rows) {
    const times =
      `${median.toFixed(1)} ms median`.padEnd(20) +
      `${(median / floor.median).toPrecision(3)} ×`.padEnd(10) +
      `${p95.toFixed(1)} ms p95`.padEnd(20) +
      `${script.toFixed(1)} ms script`.padEnd(20);
    console.log(`${name.padEnd(24)}${times}${(script / floor.script).toPrecision(3)} ×`);
  }
}
