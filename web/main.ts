import { hydrate } from 'svelte';
import { readAddress } from './state/address';
import './styles';
import Workbench from './Workbench.svelte';

hydrate(Workbench, {
  target: document.getElementById('app')!,
  props: { parsed: readAddress(location.search) },
});
