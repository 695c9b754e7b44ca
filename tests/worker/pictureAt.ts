import type { PictureSize } from '../../chart/sizes';
import type { ThemeName } from '../../chart/theme';
import { decodePng, type Raster } from '../harness/decodePng';
import { canonicalOf } from '../harness/expected';
import { ask } from '../harness/served';

const asked = new Map<string, Promise<Raster>>();

/** The served picture, asked for once. */
export function pictureAt(query: string, size: PictureSize, theme: ThemeName): Promise<Raster> {
  const path = `/chart.png?${canonicalOf(query, { size, theme })}`;
  const picture =
    asked.get(path) ?? ask(path).then(async (answer) => decodePng(await answer.bytes()));
  asked.set(path, picture);
  return picture;
}
