import type { Catalogue } from '../../../model';

/** What the page knows of the data: on arrival the record it shows, later everything. */
export let catalogue: Catalogue = {
  ...{ version: 0, series: {}, sources: {}, alternatives: [], milestones: [], presets: [] },
  ...{ earlier: [], revisions: [] },
};

/** Takes in what has come of the data. */
export function know(come: Catalogue): void {
  catalogue = come;
}
