import { tick } from 'svelte';
import { nameOf } from '../../chart/text/scenarioWords';
import type { Comparison, Projection, ScenarioId } from '../../model';
import {
  addScenario,
  duplicateScenario,
  moved,
  moveScenario,
  removeScenario,
  resetScenario,
  setHidden,
} from '../state/edits';
import type { Workspace } from '../state/workspace.svelte';

/** A card keeps its key when its scenario gets another letter, so what was open in it stays open. */
export interface Card {
  key: number;
  /** What it shows, but for a growth that moves. */
  projection: Projection;
}

/** The key under which the button that adds a scenario is refused. */
export const ADDING = -1;

/** The cards of a workspace in their order, and what can be done with a whole card. */
export class Deck {
  readonly workspace: Workspace;
  /** The card that a hand is moving, or null. */
  lifted: number | null = $state(null);

  #keys: readonly number[] = $state.raw([]);
  /** Why what was asked of a card could not be done. */
  #refusal = $state.raw({ key: NaN, said: '' });
  readonly #cards: readonly Card[] = $derived.by(() => {
    const { projections } = this.workspace.aside;
    const keys = filled(this.#keys, projections.length);
    return projections.map((projection, i) => this.#cardFor(keys[i]!, projection));
  });
  readonly #made = new WeakMap<Projection, Card>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  get cards() {
    return this.#cards;
  }

  /** The same card as long as nothing in it changes, so that nothing of it is gone through again. */
  #cardFor(key: number, projection: Projection): Card {
    const made = this.#made.get(projection);
    if (made?.key === key) return made;
    const card = { key, projection };
    this.#made.set(projection, card);
    return card;
  }

  /** What a card has to say about the last thing that was asked of it. */
  refusalOf(key: number): string {
    return this.#refusal.key === key ? this.#refusal.said : '';
  }

  /** Adds a scenario at the end; the focus stays where it is. */
  add(): void {
    if (!this.#change(ADDING, addScenario)) return;
    this.#say(({ said }, letter) => said.added({ letter }), this.#cards.at(-1)!);
  }

  /** Puts a copy behind a card and goes to it. */
  async duplicate({ key, projection }: Card): Promise<void> {
    const { scenario } = projection;
    const { cards } = this.workspace.words;
    const name = scenario.name === null ? null : cards.copyOf({ name: scenario.name });
    const keys = this.#cards.map((card) => card.key);
    const at = keys.indexOf(key) + 1;
    if (!this.#change(key, (now) => duplicateScenario(now, scenario.id, name))) return;
    this.#keys = [...keys.slice(0, at), unused(keys), ...keys.slice(at)];
    const copy = this.#cards[at]!;
    this.#say(({ said }, letter, _, of) => said.duplicated({ name: of, letter }), copy);
    await focusIn(copy.key, '.growth input');
  }

  /** Removes a card and goes to the one that takes its place. */
  async remove({ key, projection }: Card): Promise<void> {
    const keys = this.#cards.map((card) => card.key);
    const at = keys.indexOf(key);
    const name = this.#nameOf(projection);
    if (!this.#change(key, (now) => removeScenario(now, projection.scenario.id))) return;
    this.#keys = keys.filter((one) => one !== key);
    const count = this.#cards.length;
    this.workspace.announce(this.workspace.words.cards.said.removed({ name, count }));
    await focusIn(this.#cards[Math.min(at, count - 1)]!.key, '.menu-button');
  }

  /** Moves a card to another place; a hand that has not let go yet says nothing and ends nothing. */
  async place({ key, projection }: Card, to: number, focus: string): Promise<void> {
    const keys = this.#cards.map((card) => card.key);
    const from = keys.indexOf(key);
    if (to < 0 || to >= keys.length || to === from) return;
    const { id } = projection.scenario;
    const ended = this.lifted === null;
    if (!this.#change(key, (now) => moveScenario(now, id, to), ended)) return;
    this.#keys = moved(keys, from, to);
    if (ended) this.sayPlace(key);
    await focusIn(key, focus);
  }

  /** Says where a card stands now. */
  sayPlace(key: number): void {
    const card = this.#cards.find((one) => one.key === key);
    if (!card) return;
    this.#say(({ said }, letter, count, name) => said.moved({ name, letter, count }), card);
  }

  reset({ key, projection }: Card): void {
    const { id } = projection.scenario;
    if (!this.#change(key, (now) => resetScenario(now, id))) return;
    this.#say(({ said }, _letter, _count, name) => said.reset({ name }), this.#at(id));
  }

  /** Hides or shows a card's scenario and stays with the card. */
  async setHidden({ key, projection }: Card, hidden: boolean): Promise<void> {
    const { id } = projection.scenario;
    if (!this.#change(key, (now) => setHidden(now, id, hidden))) return;
    const name = this.#nameOf(projection);
    const { said } = this.workspace.words.cards;
    this.workspace.announce(hidden ? said.hidden({ name }) : said.shown({ name }));
    await focusIn(key, '.menu-button');
  }

  /** Puts back the comparison and the order there were before a hand moved a card. */
  putBack(before: Comparison, keys: readonly number[]): void {
    this.workspace.change(() => before);
    this.#keys = keys;
  }

  #change(key: number, edit: (now: Comparison) => Comparison, ended = true): boolean {
    const said = this.workspace.attemptSaying(edit);
    this.#refusal = { key, said };
    if (said === '' && ended) this.workspace.commit();
    return said === '';
  }

  #at(id: ScenarioId): Card {
    return this.#cards.find(({ projection }) => projection.scenario.id === id)!;
  }

  #nameOf(projection: Projection): string {
    return nameOf(projection, this.workspace.words);
  }

  #say(
    form: (words: CardWords, letter: string, count: number, name: string) => string,
    { projection }: Card,
  ): void {
    const letter = projection.scenario.id.toUpperCase();
    const name = this.#nameOf(projection);
    this.workspace.announce(form(this.workspace.words.cards, letter, this.#cards.length, name));
  }
}

type CardWords = Workspace['words']['cards'];

/** Goes to a control of a card once the page has followed, wherever the card then is. */
async function focusIn(key: number, selector: string): Promise<void> {
  await tick();
  document.getElementById(cardId(key))?.querySelector<HTMLElement>(selector)?.focus();
}

/** The element of a card. */
export function cardId(key: number): string {
  return `card-${key}`;
}

/** As many keys as there are cards: those there are, then numbers nobody has. */
function filled(keys: readonly number[], count: number): number[] {
  const all = keys.slice(0, count);
  while (all.length < count) all.push(unused(all));
  return all;
}

function unused(keys: readonly number[]): number {
  return Array.from({ length: keys.length + 1 }, (_, i) => i).find((i) => !keys.includes(i))!;
}
