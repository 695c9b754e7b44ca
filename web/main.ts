import { readAddress } from './state/address';
import { keepApp } from './state/keepApp';
import { settleLanguage } from './state/readerLanguage';
import { takeOver } from './takeOver';
import './styles';
import Workbench from './Workbench.svelte';

settleLanguage(window);
const parsed = readAddress(location.search);
void takeOver(Workbench, { parsed }, parsed.view.lang);
keepApp();
