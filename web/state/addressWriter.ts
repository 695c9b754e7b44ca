/** Browsers refuse more than about a hundred history calls in half a minute; a slider reaches that. */
const REST_MS = 300;

/** What the writer needs of a window, so that tests can stand in for it. */
export interface AddressHost {
  history: Pick<History, 'pushState' | 'replaceState'>;
  location: Pick<Location, 'pathname' | 'search'>;
}

/**
 * Writes the address when changes have come to rest. The first write of a gesture makes a step for
 * the back button, later ones of the same gesture replace it.
 */
export class AddressWriter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: string | null = null;
  #inGesture = false;
  readonly #host: AddressHost;

  constructor(host: AddressHost) {
    this.#host = host;
  }

  /** Asks for an address; an earlier one not yet written is forgotten. */
  write(query: string): void {
    this.#pending = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), REST_MS);
  }

  /** Ends a gesture: the next change is a step of its own. */
  endGesture(): void {
    this.flush();
    this.#inGesture = false;
  }

  /** Writes what is pending now. */
  flush(): void {
    clearTimeout(this.#timer);
    const query = this.#pending;
    this.#pending = null;
    const { history, location } = this.#host;
    const search = query === '' ? '' : `?${query}`;
    if (query === null || location.search === search) return;
    const address = `${location.pathname}${search}`;
    if (this.#inGesture) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#inGesture = true;
  }

  /** Forgets what is pending, because the reader has gone somewhere else. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#inGesture = false;
  }
}
