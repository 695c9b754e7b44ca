import { hydrate } from 'svelte';
import { ledgerVocabulary } from '../data/ledgerVocabulary';
import { parseLedgerView } from '../model';
import './styles';
import './styles/about.css';
import './styles/aboutChecks.css';
import './styles/aboutLedger.css';
import './styles/aboutSources.css';
import './styles/aboutNarrow.css';
import About from './About.svelte';

hydrate(About, {
  target: document.getElementById('app')!,
  props: parseLedgerView(location.search, ledgerVocabulary),
});
