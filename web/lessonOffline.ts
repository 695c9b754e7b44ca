import { firstKnown } from '../chart/words/languages';
import { loadWords } from '../chart/words/oneLanguage';
import { drawOffline } from './learn/drawOffline';
import { settleLanguage } from './state/readerLanguage';
import './learn';

/** Fills the shell that a device keeps of the pages about learning, for want of a network. */
async function open(): Promise<void> {
  settleLanguage(window);
  const lang = firstKnown([new URLSearchParams(location.search).get('lang') ?? '']);
  const words = await loadWords(lang);
  document.documentElement.lang = words.lang;
  document.title = `${words.learn.title} · ${words.siteName}`;
  drawOffline({ target: document.getElementById('app')!, address: location, lang, words });
}

void open();
