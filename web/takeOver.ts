import { hydrate, mount, type Component } from 'svelte';
import { loadWords } from '../chart/words/oneLanguage';

/**
 * Makes the served page live, in the language of its address; in a shell, which the device keeps
 * for want of a network, draws it. Where the words cannot be fetched a served page stays as it is,
 * which is complete, and a shell is drawn in English rather than left empty.
 */
export async function takeOver<Props extends Record<string, unknown>>(
  page: Component<Props>,
  props: Props,
  lang: string | null,
  load: (lang: string | null) => Promise<{ lang: string }> = loadWords,
): Promise<void> {
  const target = document.getElementById('app')!;
  const isServed = target.hasChildNodes();
  const words = await load(lang).catch(() => (isServed ? null : load('en')));
  if (!words) return;
  if (isServed) {
    hydrate(page, { target, props });
  } else {
    document.documentElement.lang = words.lang;
    mount(page, { target, props });
  }
}
