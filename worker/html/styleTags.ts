import { isBuilt, sheets } from 'virtual:kuroshio/assets';
import { sheetsOf } from './builtFiles';

/**
 * The tags of a source's style sheets. A page that people mostly come to from elsewhere has them
 * written into it: on a slow line the chart is seen one answer sooner, and whoever stays has files.
 */
export function styleTags(source: string, isWithin: boolean): string[] {
  const files = sheetsOf(source);
  if (isBuilt && files.length === 0) throw new RangeError(`not built: ${source}`);
  return files.map((file) => {
    const sheet = isWithin ? sheets[file] : undefined;
    return sheet ? `<style>${sheet.text}</style>` : `<link rel="stylesheet" href="/${file}">`;
  });
}

/** What a content security policy knows the sheets by that stand in a page. */
export function styleSources(source: string): string {
  const hashes = sheetsOf(source).flatMap((file) => sheets[file]?.hash ?? []);
  return hashes.map((hash) => ` 'sha256-${hash}'`).join('');
}
