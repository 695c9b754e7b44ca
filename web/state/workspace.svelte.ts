import { describeEnds } from '../../chart/text/describe';
import { joinSentences } from '../../chart/text/joinSentences';
import { catalogue } from '#catalogue';
import {
  attemptComparison,
  computeComparison,
  fault,
  LONGEST_QUERY,
  type Comparison,
  type Computation,
  type Fault,
  type ParsedQuery,
  type View,
} from '../../model';
import type { DrawnGuess } from '../guess/drawnGuess';
import type { AddressWriter } from './addressWriter';
import { History } from './history.svelte';
import { isSameComparison } from './isSameComparison';
import { Shown } from './shown.svelte';
import { Voice } from './voice.svelte';

/** The comparison a person is working on: every change of it, each a step that can be undone. */
export class Workspace extends Shown {
  faults: readonly Fault[] = $state.raw([]);
  /** Whether the script has taken over the page. */
  live = $state(false);
  /** Whether anything has been done since the page was served. */
  touched = $state(false);
  /** What can be undone and done again. */
  readonly history: History<Comparison>;
  /** A guess that somebody draws in the place of the scenarios, with what shows it; else null. */
  guess: DrawnGuess | null = $state.raw(null);
  /** Why something was refused; before the words for that have come, that it was. */
  tell: (refused: Fault) => string = () => this.words.late.refused;

  #address: AddressWriter | null = null;
  readonly #voice = new Voice(() => describeEnds(this.computation, this.words));

  constructor(parsed: ParsedQuery) {
    super(parsed);
    this.faults = parsed.faults;
    this.history = new History(this.comparison, isSameComparison);
  }

  /** The one sentence a screen reader hears next. */
  get spoken() {
    return this.#voice.spoken;
  }

  /** Takes over from the served page: from now on changes reach the address. */
  goLive(address: AddressWriter): void {
    this.#address = address;
    this.live = true;
  }

  /** Changes the comparison; what is impossible is said in the notice. */
  change(edit: (comparison: Comparison) => Comparison): void {
    const refused = this.attempt(edit);
    if (refused.length > 0) this.faults = refused;
  }

  /**
   * Changes the comparison; everything on screen follows in the same frame. What no link can hold
   * or the model refuses is returned instead, and the last valid picture stays.
   */
  attempt(edit: (comparison: Comparison) => Comparison): readonly Fault[] {
    const next = edit(this.comparison);
    const query = this.queryOf(next);
    if (query.length > LONGEST_QUERY) {
      return [
        fault('query', query, 'TOO_LONG', `at most ${LONGEST_QUERY} characters with every name`),
      ];
    }
    const { computation, refused } = attemptComparison(next, catalogue, this.everything);
    if (computation) this.#show(computation);
    return refused;
  }

  /** The same for a control that says itself why it was refused; empty where it was not. */
  attemptSaying(edit: (comparison: Comparison) => Comparison): string {
    const said = this.attempt(edit).map((refused) => this.tell(refused));
    return joinSentences(
      said.filter((one, i) => said.indexOf(one) === i),
      this.words,
    );
  }

  /** Changes how the comparison is looked at, which changes no number of it. */
  look(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.touched = true;
    this.#address?.write(this.query);
  }

  /** Ends a gesture, so that undo and the back button return to the state before it. */
  commit(): void {
    this.rest();
    this.history.record(this.comparison);
    this.#address?.endGesture();
  }

  /** Leaves unwritten what the address does not say yet, for whoever goes back or forward. */
  forget(): void {
    this.#address?.forget();
  }

  /** Writes what the address does not say yet, for whoever leaves the page and comes back. */
  leave(): void {
    this.#address?.flush();
  }

  get canUndo(): boolean {
    return (this.#drawn?.history ?? this.history).canUndo;
  }

  get canRedo(): boolean {
    return (this.#drawn?.history ?? this.history).canRedo;
  }

  /** Returns to the state before the last gesture: of a guess as long as it is drawn. */
  undo(): void {
    if (this.#drawn) return this.#drawn.undo();
    this.commit();
    this.goTo(this.history.at - 1);
  }

  /** Does again what was undone. */
  redo(): void {
    if (this.#drawn) return this.#drawn.redo();
    this.commit();
    this.goTo(this.history.at + 1);
  }

  /** Shows what a query says as a step of its own, in the language and light of the page. */
  open(parsed: ParsedQuery): void {
    this.commit();
    const { lang, theme } = this.view;
    this.#take(parsed);
    this.look({ lang, theme });
    this.commit();
    this.#voice.sayAtRest();
  }

  /** Shows the page light, dark, or (null) as the system is. */
  setTheme(theme: View['theme']): void {
    this.look({ theme });
    this.commit();
  }

  /** Shows a step of the history. */
  goTo(step: number): void {
    this.openFigure = null;
    this.faults = [];
    this.#show(computeComparison(this.history.go(step), catalogue));
    this.rest();
    this.#address?.endGesture();
  }

  /** Shows what an edit of the record came to, as a step, with what it had to replace. */
  settle(edited: { comparison: Comparison; faults: readonly Fault[] }): void {
    const refused = this.attempt(() => edited.comparison);
    this.openFigure = null;
    this.faults = refused.length > 0 ? refused : edited.faults;
    this.commit();
  }

  /** Takes what the address says that the reader went back or forward to. */
  restore(parsed: ParsedQuery): void {
    this.#take(parsed);
    this.history.record(this.comparison);
  }

  /** Says at once what a gesture did where the numbers alone would not tell. */
  announce(sentence: string): void {
    this.#voice.say(sentence);
  }

  /** A guess as long as strokes of it can be undone. */
  get #drawn() {
    const guessing = this.guess?.guessing;
    return guessing && !guessing.shown ? guessing : null;
  }

  #show(computation: Computation): void {
    this.touched = true;
    this.guess = null;
    this.show(computation);
    this.#address?.write(this.query);
    this.#voice.sayAtRest();
  }

  #take(parsed: ParsedQuery): void {
    this.touched = true;
    this.forget();
    this.guess = null;
    this.openFigure = null;
    this.adopt(parsed);
    this.faults = parsed.faults;
  }
}
