import { hydrate } from 'svelte';
import { readAddress } from './state/address';
import './styles';
import Embed from './Embed.svelte';

hydrate(Embed, {
  target: document.getElementById('app')!,
  props: { parsed: readAddress(location.search) },
});
