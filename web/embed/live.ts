import { readGiven } from './given';
import { start } from './live/start';

const main = document.querySelector<HTMLElement>('main[data-given]');
// Not awaited: the parts that are asked for import from this file, and would wait for it to end.
if (main) void start(main, readGiven(main.dataset['given'] ?? ''));
