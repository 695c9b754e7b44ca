import { bundlePeers } from './bundlePeers';
import { measurePictures } from './measurePictures';
import { measureRoutes } from './measureRoutes';
import { serveWorkerd } from './serveWorkerd';
import { builtSite } from './workerdConfig';

/** How fast the Worker answers, served by workerd itself. */
export async function measureWorker(): Promise<void> {
  const workerd = await serveWorkerd([builtSite(), await bundlePeers()]);
  try {
    await measureRoutes(workerd);
    await measurePictures(workerd);
  } finally {
    await workerd.close();
  }
}
