import { LANGUAGES } from '../chart/words/languages';
import { ledgerVocabulary } from '../data/ledgerVocabulary';
import { parseLedgerView } from '../model';
import { keepApp } from './state/keepApp';
import { settleLanguage } from './state/readerLanguage';
import { takeOver } from './takeOver';
import './styles';
import './styles/about.css';
import './styles/aboutChecks.css';
import './styles/aboutLedger.css';
import './styles/aboutSources.css';
import './styles/aboutNarrow.css';
import './styles/backtest.css';
import About from './About.svelte';

settleLanguage(window);
const opened = parseLedgerView(location.search, ledgerVocabulary, LANGUAGES);
void takeOver(About, opened, opened.view.lang);
keepApp();
