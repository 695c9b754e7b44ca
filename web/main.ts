import { loadFirstWords } from '../chart/words/oneLanguage';
import type { Catalogue, ParsedQuery } from '../model';
import { know } from '#catalogue';
import { keepApp } from './state/keepApp';
import { settleLanguage } from './state/readerLanguage';
import { takeOver } from './takeOver';
import Workbench from './Workbench.svelte';

type Given = ParsedQuery & { catalogue: Catalogue };

settleLanguage(window);
const given = document.getElementById('given');
void (given ? takeOverServed(given) : drawAlone());
keepApp();

/** What the Worker has read of the address and knows of its record need not be fetched. */
function takeOverServed({ textContent }: HTMLElement): Promise<void> {
  const { catalogue, ...parsed }: Given = JSON.parse(textContent);
  know(catalogue);
  return takeOver(Workbench, { parsed }, parsed.view.lang, loadFirstWords);
}

/** In a shell nobody has read the address yet, and all words come or the page is drawn in English. */
async function drawAlone(): Promise<void> {
  const { readAddress } = await import('./state/address');
  const parsed = readAddress(location.search);
  await takeOver(Workbench, { parsed }, parsed.view.lang);
}
