import { ledgerVocabulary } from '../data/ledgerVocabulary';
import { parseLedgerView } from '../model';
import { keepApp } from './state/keepApp';
import { takeOver } from './takeOver';
import './styles';
import './styles/about.css';
import './styles/aboutChecks.css';
import './styles/aboutLedger.css';
import './styles/aboutSources.css';
import './styles/aboutNarrow.css';
import About from './About.svelte';

takeOver(About, parseLedgerView(location.search, ledgerVocabulary));
keepApp();
