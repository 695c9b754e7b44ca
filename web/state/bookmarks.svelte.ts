import { readKept, writeKept } from './onDevice';

/** A comparison kept on this device: a name and the canonical query. */
export interface Bookmark {
  name: string;
  query: string;
}

const KEY = 'kuroshio.bookmarks';

/** Comparisons a person keeps in this browser, newest first. */
export class Bookmarks {
  all: readonly Bookmark[] = $state.raw([]);
  /** Whether the browser refused to keep the last change. */
  refused = $state(false);

  /** Takes over what this device keeps; also what another tab has kept meanwhile. */
  recall(): void {
    this.all = parseBookmarks(readKept(KEY));
  }

  /** Keeps a comparison; one of the same name is replaced. */
  keep(bookmark: Bookmark): void {
    this.#write([bookmark, ...this.all.filter(({ name }) => name !== bookmark.name)]);
  }

  forget(bookmark: Bookmark): void {
    this.#write(this.all.filter((one) => one !== bookmark));
  }

  #write(next: readonly Bookmark[]): void {
    this.refused = !writeKept(KEY, JSON.stringify(next));
    if (!this.refused) this.all = next;
  }
}

/** What a stored text holds; anything that is no bookmark is passed over. */
function parseBookmarks(text: string | null): Bookmark[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? read.filter(isBookmark) : [];
  } catch {
    return [];
  }
}

function isBookmark(one: unknown): one is Bookmark {
  return (
    typeof one === 'object' &&
    one !== null &&
    'name' in one &&
    typeof one.name === 'string' &&
    'query' in one &&
    typeof one.query === 'string'
  );
}
