import type { Page } from 'playwright-core';
import { wordsOf } from '../../chart/words';
import { openPage, type Reader } from '../harness/browser';

const words = wordsOf('en').about.ledger;

/** Opens the page and waits until the script has taken it over, which takes the button away. */
export async function openAbout(path = '/about', reader: Reader = {}): Promise<Page> {
  const page = await openPage(path, reader);
  await page.getByRole('button', { name: words.show, exact: true }).waitFor({ state: 'detached' });
  return page;
}
