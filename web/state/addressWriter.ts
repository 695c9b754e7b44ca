/** Browsers refuse more than about a hundred history calls in half a minute; a slider reaches that. */
const REST_MS = 300;

/** What the writer needs of a window, so that tests can stand in for it. */
export interface AddressHost {
  history: Pick<History, 'pushState' | 'replaceState'>;
  location: Pick<Location, 'pathname' | 'search'>;
}

/**
 * Writes the address when changes have come to rest, and never twice within the same rest. The
 * first write of a gesture makes a step for the back button, later ones of the same gesture
 * replace it.
 */
export class AddressWriter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: string | null = null;
  #inGesture = false;
  /** Whether the gesture is over and only waits for its last write. */
  #ended = false;
  /** Set while the last write is too recent for another. */
  #cooling: ReturnType<typeof setTimeout> | undefined;
  readonly #host: AddressHost;

  constructor(host: AddressHost) {
    this.#host = host;
  }

  /** Asks for an address; an earlier one not yet written is forgotten. */
  write(query: string): void {
    this.#pending = query;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), REST_MS);
  }

  /** Ends a gesture: the next change is a step of its own. */
  endGesture(): void {
    this.#ended = true;
    if (this.#cooling === undefined || this.#pending === null) this.#rest();
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
    clearTimeout(this.#cooling);
    this.#cooling = setTimeout(() => (this.#cooling = undefined), REST_MS);
  }

  /** Forgets what is pending, because the reader has gone somewhere else. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
    this.#inGesture = false;
    this.#ended = false;
  }

  #rest(): void {
    this.flush();
    if (this.#ended) this.#inGesture = false;
    this.#ended = false;
  }
}
