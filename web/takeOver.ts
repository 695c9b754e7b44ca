import { hydrate, mount, type Component } from 'svelte';
import { loadWords } from '../chart/words/oneLanguage';

/**
 * Makes the served page live, in the language of its address; in a shell, which the device keeps
 * for want of a network, draws it.
 */
export async function takeOver<Props extends Record<string, unknown>>(
  page: Component<Props>,
  props: Props,
  lang: string | null,
): Promise<void> {
  const words = await loadWords(lang);
  const target = document.getElementById('app')!;
  if (target.hasChildNodes()) {
    hydrate(page, { target, props });
  } else {
    document.documentElement.lang = words.lang;
    mount(page, { target, props });
  }
}
