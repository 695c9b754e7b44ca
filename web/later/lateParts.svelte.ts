import { loadWords } from '../../chart/words/oneLanguage';
import { know } from '#catalogue';
import type { PartName, Parts, Tools, Waves } from './parts';

const files: { readonly [Name in keyof Waves]: () => Promise<Waves[Name]> } = {
  hand: () => import('./hand'),
  cards: () => import('./cards'),
  below: () => import('./below'),
};

/** How long a page may be busy with its first picture before the rest is fetched all the same, ms. */
const PATIENCE_MS = 1000;

/** What of the workbench has come so far. */
export class LateParts {
  /** Whether something did not come; what is on the page works on without it. */
  failed = $state(false);
  /** Whether something is on its way. */
  asking = $state(false);
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

  /** Fetches everything that has not come yet. */
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
    this.asking = true;
    const { lang } = document.documentElement;
    const ready = Promise.all([
      loadWords(lang),
      import('../../data').then(({ catalogue }) => know(catalogue)),
    ]);
    const hand = files.hand();
    const come = await Promise.allSettled([
      Promise.all([hand, ready]).then(([tools]) => (this.tools = tools)),
      ...[hand, files.cards(), files.below()].map(async (file) => {
        const [parts] = await Promise.all([file, ready]);
        await this.#arrive(parts);
      }),
    ]);
    this.asking = false;
    const reasons = come.flatMap((one): unknown[] =>
      one.status === 'rejected' ? [one.reason] : [],
    );
    this.failed = reasons.length > 0;
    if (!this.failed) return;
    this.#asked = null;
    // The page says that something is missing; whoever mends it needs to know why.
    reasons
      .filter((reason, i) => reasons.indexOf(reason) === i)
      .forEach((reason) => reportError(reason));
  }

  /** Each part in a task of its own, so that none holds up a hand that moves meanwhile. */
  async #arrive(come: Partial<Parts>): Promise<void> {
    Object.assign(this.#here, come);
    for (const one of this.#waiting.filter(({ name }) => name in come)) {
      await new Promise((goOn) => setTimeout(goOn));
      // The element may have gone while another part came.
      if (!this.#waiting.includes(one)) continue;
      this.#waiting = this.#waiting.filter((other) => other !== one);
      one.take();
    }
  }
}

export const lateParts = new LateParts();
