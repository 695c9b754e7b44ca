import type { FramedWords } from '../../../chart/words';
import Values from '../Values.svelte';
import { fill, part } from './markup';
import type { Page } from './page';
import { print } from './print';
import type { State } from './state';

/** Keeps the table of an embed up with its chart. */
export function followValues(page: Page, state: State, words: FramedWords): void {
  const values = part(page.main, 'values');
  if (!values) return;
  page.afterTelling.push(() => {
    fill(values, print(Values, { computation: state.computation, words }));
  });
}
