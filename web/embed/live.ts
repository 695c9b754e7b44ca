import { readGiven } from './given';
import { start } from './live/start';

const main = document.querySelector<HTMLElement>('main[data-given]');
if (main) await start(main, readGiven(main.dataset['given'] ?? ''));
