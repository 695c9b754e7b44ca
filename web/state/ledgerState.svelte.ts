import { pathIn } from '../../chart/represent/links';
import { LANGUAGES, wordsOf, type Words } from '../../chart/words';
import { figures } from '../../data/ledger';
import { ledgerVocabulary } from '../../data/ledgerVocabulary';
import {
  parseLedgerView,
  selectFigures,
  serializeLedgerView,
  WHOLE_LEDGER,
  type Fault,
  type LedgerSort,
  type LedgerView,
} from '../../model';
import type { AddressWriter } from './addressWriter';

/** The ledger as somebody looks at it: which rows, in which order. */
export class LedgerState {
  view: LedgerView = $state.raw(WHOLE_LEDGER);
  faults: readonly Fault[] = $state.raw([]);
  /** Whether the script has taken over the page. */
  live = $state(false);
  readonly words: Words;

  readonly #shown = $derived(selectFigures(figures, this.view));
  #address: AddressWriter | null = null;

  constructor(opened: { view: LedgerView; faults: readonly Fault[] }) {
    this.view = opened.view;
    this.faults = opened.faults;
    this.words = wordsOf(opened.view.lang);
  }

  get shown() {
    return this.#shown;
  }

  /** Whether anything but the order keeps rows away. */
  get filtered(): boolean {
    const { text, article, unit, year, doubtful } = this.view;
    return text !== null || article !== null || unit !== null || year !== null || doubtful;
  }

  /** Takes over from the served page: from now on changes reach the address. */
  goLive(address: AddressWriter): void {
    this.#address = address;
    this.live = true;
  }

  /** Changes filters or order; `commit` ends what the back button takes as one step. */
  change(change: Partial<LedgerView>): void {
    this.view = { ...this.view, ...change };
    this.#address?.write(serializeLedgerView(this.view));
  }

  commit(): void {
    this.#address?.endGesture();
  }

  /** Path of the page as it is looked at, in a language. */
  pathIn(lang: string): string {
    return pathIn(null, '/about', serializeLedgerView({ ...this.view, lang }));
  }

  /** Sorts by a header; a second time the other way round. */
  sortBy(sort: LedgerSort): void {
    this.change({ sort, descending: this.#turns(sort) });
    this.commit();
  }

  /** What a header's button asks for, as the query writes it. */
  orderAfter(sort: LedgerSort): string {
    return `${this.#turns(sort) ? '-' : ''}${sort}`;
  }

  /** Shows every row, in the order at hand. */
  reset(): void {
    const { sort, descending, lang, theme } = this.view;
    this.change({ ...WHOLE_LEDGER, sort, descending, lang, theme });
    this.commit();
  }

  /** Makes sure that a row somebody follows a link to is there. */
  reveal(id: string): void {
    const exists = figures.some((figure) => figure.id === id);
    if (exists && !this.shown.some((figure) => figure.id === id)) this.reset();
  }

  /** Takes the view of an address the reader went back or forward to. */
  restore(search: string): void {
    this.#address?.forget();
    const { view, faults } = parseLedgerView(search, ledgerVocabulary, LANGUAGES);
    this.view = view;
    this.faults = faults;
  }

  #turns(sort: LedgerSort): boolean {
    return this.view.sort === sort && !this.view.descending;
  }
}
