import type { Words } from '../../chart/words';
import { fetchWords } from '../../chart/words/oneLanguage';
import { catalogue } from '../../data';
import {
  computeComparison,
  shownPart,
  type Comparison,
  type Computation,
  type Fault,
  type View,
} from '../../model';
import { firstChoices, readChoices, type Choices } from './choices';
import { movablesOf } from './movables';
import { findEmbed } from './pasted';
import { settle, type Settled } from './settle';
import { computeShown, type Embedding } from './snippets';

/** Where an embed is put together: every choice, and what all of them come to. */
export class Desk {
  choices: Choices = $state.raw()!;

  readonly #words: Words;
  /** The words of the embed's readers, once they are here. */
  #theirs: Words = $state.raw()!;
  readonly #origin: string;

  readonly #computation: Computation = $derived(
    shownPart(computeComparison(this.choices.comparison, catalogue)),
  );
  /** Every scenario with what of it readers could move. */
  readonly groups = $derived.by(() =>
    this.#computation.projections.map((projection) => ({
      projection,
      movables: movablesOf(projection, this.#words),
    })),
  );
  readonly settled: Settled = $derived.by(() =>
    settle(
      this.choices,
      this.groups.flatMap(({ movables }) => movables),
    ),
  );
  /** What the snippets are made from. */
  readonly embedding: Embedding = $derived.by(() => ({
    settled: this.settled,
    view: this.choices.view,
    computation: computeShown(this.settled),
    words: this.#theirs,
    origin: this.#origin,
  }));

  constructor(start: { comparison: Comparison; view: View }, words: Words, origin: string) {
    this.choices = firstChoices(start.comparison, start.view);
    this.#words = words;
    this.#theirs = words;
    this.#origin = origin;
  }

  /** Makes some choices. */
  change(some: Partial<Choices>): void {
    this.choices = { ...this.choices, ...some };
  }

  /** Goes on from an embed in a text, and tells what of it was not taken as written; null where there is none. */
  adopt(text: string): readonly Fault[] | null {
    const found = findEmbed(text);
    if (!found) return null;
    const { choices, faults } = readChoices(found.search, found.form);
    this.choices = choices;
    return faults;
  }

  /** Speaks to readers in their language; in that of the page where it cannot be fetched. */
  followLanguage(): () => void {
    const { lang } = this.choices.view;
    let wanted = true;
    void fetchWords(lang)
      .catch(() => this.#words)
      .then((words) => {
        if (wanted) this.#theirs = words;
      });
    return () => (wanted = false);
  }
}
