import { inWords, printTable } from '../printTable';
import { quantile } from '../quantile';
import { serveWorkerd } from '../worker/serveWorkerd';
import { builtSite } from '../worker/workerdConfig';
import { holdLesson, type Held, type Lesson } from './holdLesson';

/** A large lecture, whose hour of looking is asked for without a pause. */
const LECTURE: Lesson = { people: 300, comparisons: 50, openWithin: 10_000 };

/** In the first the engine takes the room it works in; the later ones should need no more. */
const LECTURES = 3;

/** How one Worker bears a full lecture hall, and whether it needs more memory by the hour. */
export async function measureLoad(): Promise<void> {
  if (process.platform !== 'linux') return console.log('\nMemory is read on Linux only.');
  const workerd = await serveWorkerd([builtSite()]);
  try {
    const memory = [workerd.residentMb()];
    for (let i = 1; i <= LECTURES; i++) {
      const held = await holdLesson(workerd.origins['site']!, LECTURE);
      memory.push(workerd.residentMb());
      report(
        `Lecture ${i}: ${LECTURE.people} people, ${LECTURE.comparisons} comparisons each`,
        held,
      );
    }
    const [before, ...after] = memory.map((megabytes) => `${megabytes.toFixed(0)} MB`);
    console.log(`\nMemory of workerd: ${before} before, ${after.join(', ')} after each lecture`);
  } finally {
    await workerd.close();
  }
}

function report(title: string, { times, errors, seconds }: Held): void {
  const all = Object.entries(times);
  const total = all.reduce((sum, [, some]) => sum + some.length, 0);
  const failed = `${errors.length} errors${errors[0] ? `, as ${errors[0]}` : ''}`;
  printTable(
    title,
    `${total} answers in ${seconds.toFixed(0)} s, ${failed}`,
    all.map(([kind, some]) => [
      kind,
      `${some.length} answers`,
      `${inWords(quantile(some, 0.5))} median`,
      `${inWords(quantile(some, 0.95))} 95 in 100`,
      `${inWords(quantile(some, 0.99))} 99 in 100`,
      `${inWords(quantile(some, 1))} worst`,
    ]),
  );
}
