import { readAddress } from './state/address';
import { keepApp } from './state/keepApp';
import { takeOver } from './takeOver';
import './styles';
import Workbench from './Workbench.svelte';

takeOver(Workbench, { parsed: readAddress(location.search) });
keepApp();
