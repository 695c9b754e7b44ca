import { describe, expect, it } from 'vitest';
import { holdLesson } from '../bench/load/holdLesson';
import { serveWorkerd } from '../bench/worker/serveWorkerd';
import { builtSite } from '../bench/worker/workerdConfig';

const CLASS = { people: 50, comparisons: 5, openWithin: 500 };

/** Only Linux tells what a process holds. */
const tellsMemory = process.platform === 'linux';

describe('a class that opens one link and goes on by itself', () => {
  it(
    'meets no error, and a second one needs hardly more memory',
    { timeout: 180_000 },
    async () => {
      const workerd = await serveWorkerd([builtSite()]);
      const lesson = () => holdLesson(workerd.origins['site']!, CLASS);
      try {
        const first = await lesson();
        expect(first.errors).toEqual([]);
        expect(Object.values(first.times).flat()).toHaveLength(50 + 250);
        const before = tellsMemory ? workerd.residentMb() : 0;
        expect((await lesson()).errors).toEqual([]);
        if (tellsMemory) expect(workerd.residentMb()).toBeLessThan(before + ROOM_MB);
      } finally {
        await workerd.close();
      }
    },
  );
});

/** What the engine may leave lying about until it tidies up. */
const ROOM_MB = 100;
