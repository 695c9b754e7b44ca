import { drawPictures, leaveOutDrawing, prebuiltPictures } from '../../tools/drawPictures.mjs';
import type { ServedApart } from './serveApart';
import { serveCopy } from './serveCopy';

/**
 * Serves the production build as it is deployed where nothing is drawn on demand: `PNG_ON_DEMAND` is
 * "0", the pictures of some queries stand ready, and what draws them is not there.
 */
export async function serveWithoutDrawing(queries: readonly string[]): Promise<ServedApart> {
  const { picturePath } = await prebuiltPictures();
  return serveCopy(
    async ({ worker, client }) => {
      await drawPictures(queries, picturePath, client);
      leaveOutDrawing(worker);
    },
    { vars: { PNG_ON_DEMAND: '0' } },
  );
}
