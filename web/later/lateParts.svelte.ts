import { loadWords } from '../../chart/words/oneLanguage';
import { know } from '../state/catalogue/known';
import type { PartName, Parts, Tools, Waves } from './parts';

const files: { readonly [Name in keyof Waves]: () => Promise<Waves[Name]> } = {
  hand: () => import('./hand'),
  cards: () => import('./cards'),
  below: () => import('./below'),
};

/** How long a page may be busy with its first picture before the rest is fetched all the same, ms. */
const PATIENCE_MS = 1000;

/** What of the workbench has come so far. */
class LateParts {
  /** Whether something did not come; what is on the page works on without it. */
  failed = $state(false);
  /** What works on the page without being seen. */
  tools: Tools | null = $state.raw(null);

  #here: Partial<Parts> = {};
  #waiting: { name: PartName; take: () => void }[] = [];
  #asked: Promise<void> | null = null;
  #isAsServed = () => false;

  /** Whether the page still says what the Worker drew, so that it can be taken over as it stands. */
  get asServed(): boolean {
    return this.#isAsServed();
  }

  /** Fetches everything as soon as the page has time or somebody does something. */
  bringAtLeisure(window: Window, isAsServed: () => boolean): void {
    this.#isAsServed = isAsServed;
    const early = ['pointerdown', 'keydown'] as const;
    const bring = () => {
      early.forEach((type) => window.removeEventListener(type, bring, true));
      void this.bring();
    };
    early.forEach((type) => window.addEventListener(type, bring, true));
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(bring, { timeout: PATIENCE_MS });
    else setTimeout(bring, PATIENCE_MS / 5);
  }

  /** Fetches everything that has not come yet, the nearest to the chart first. */
  bring(): Promise<void> {
    this.#asked ??= this.#fetch();
    return this.#asked;
  }

  /** Hands a part over as soon as it is here; at once where it is. The answer takes the wish back. */
  whenHere<Name extends PartName>(name: Name, take: (part: Parts[Name]) => void): () => void {
    const waiting = { name, take: () => take(this.#here[name]!) };
    if (name in this.#here) waiting.take();
    else this.#waiting.push(waiting);
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== waiting);
    };
  }

  async #fetch(): Promise<void> {
    this.failed = false;
    const { lang } = document.documentElement;
    try {
      // Asked for at once, taken in one after the other: each keeps the page busy for a moment.
      const [words, hand, cards, below] = [
        loadWords(lang),
        files.hand(),
        files.cards(),
        files.below(),
      ];
      await words;
      know((await hand).catalogue);
      this.tools = await hand;
      this.#arrive(await hand);
      this.#arrive(await cards);
      this.#arrive(await below);
    } catch {
      this.#asked = null;
      this.failed = true;
    }
  }

  #arrive(come: Partial<Parts>): void {
    Object.assign(this.#here, come);
    const wanted = this.#waiting.filter(({ name }) => name in come);
    this.#waiting = this.#waiting.filter((one) => !wanted.includes(one));
    wanted.forEach(({ take }) => take());
  }
}

export const lateParts = new LateParts();
