import { hydrate } from 'svelte';
import { loadWords } from '../chart/words/oneLanguage';
import { readAddress } from './state/address';
import './styles';
import Embed from './Embed.svelte';

const parsed = readAddress(location.search);
void loadWords(parsed.view.lang).then(() =>
  hydrate(Embed, { target: document.getElementById('app')!, props: { parsed } }),
);
