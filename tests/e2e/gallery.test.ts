import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differingShare } from '../harness/comparePictures';
import { decodePng } from '../harness/decodePng';
import { expectAccessible } from './axe';
import { atRest } from './rest';
import { states } from './states';

const FOLDER = 'docs/gallery';

/** So large a part may differ: letters are drawn a little otherwise by another version of the browser. */
const TOLERANCE = 0.01;

/** `UPDATE_GALLERY=1 npx vitest run --project served tests/e2e/gallery.test.ts` takes them anew. */
const updating = process.env['UPDATE_GALLERY'] === '1';

describe('the gallery', () => {
  it.each(states)('$name looks as it did, and axe finds nothing to mend', async (state) => {
    const { name, open, scripted = true } = state;
    const page = await open();
    if (scripted) {
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await atRest(page);
    }
    const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    const kept = `${FOLDER}/${name}.png`;
    if (updating) writeFileSync(kept, taken);
    expect(existsSync(kept), `${kept} is in the repository`).toBe(true);
    const share = differingShare(decodePng(readFileSync(kept)), decodePng(taken));
    if (share > TOLERANCE) writeFileSync(`build/${name}.png`, taken);
    expect.soft(share, `build/${name}.png beside ${kept}`).toBeLessThanOrEqual(TOLERANCE);
    if (scripted) await expectAccessible(page);
  });

  it('is shown with a caption each', () => {
    const page = readFileSync(`${FOLDER}/README.md`, 'utf8');
    const shown = [...page.matchAll(/!\[[^\]]{20,}\]\(([a-z-]+)\.png\)/g)].map(([, name]) => name);
    expect(shown).toEqual(states.map(({ name }) => name));
  });
});
