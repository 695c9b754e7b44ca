import { formatYear } from '../../../chart/text/format';
import { readingAt, spokenReading } from '../../chart/readingAt';
import type { FramedWords } from '../../../chart/words';
import { part } from './markup';
import type { Page } from './page';
import type { State } from './state';

/** Lets readers walk through the years. */
export function followYear(page: Page, state: State, words: FramedWords): void {
  const slider = page.main.querySelector<HTMLInputElement>('#year');
  if (!slider) return;
  const read = () => {
    const year = slider.valueAsNumber;
    const spoken = spokenReading(readingAt(state.computation, year, words), year, '', words);
    const reading = part(page.main, 'reading');
    if (reading) reading.textContent = spoken;
    slider.setAttribute('aria-valuetext', spoken);
    const output = slider.parentElement?.querySelector('output');
    if (output) output.textContent = formatYear(year);
    page.year = year;
  };
  slider.addEventListener('input', () => {
    read();
    page.draw();
  });
  page.afterTelling.push(read);
  read();
}
