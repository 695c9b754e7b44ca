import { readKept, writeKept } from './onDevice';

const KEY = 'kuroshio.singleKeys';

/** How a person wants the page to behave on this device; nothing is read before it is needed. */
export class Preferences {
  #singleKeys: boolean | null = $state(null);

  /** Whether single letters start something; people who dictate need them off (WCAG 2.1.4). */
  get singleKeys(): boolean {
    return this.#singleKeys ?? true;
  }

  /** Takes over what this device keeps. */
  recall(): void {
    this.#singleKeys ??= readKept(KEY) !== 'off';
  }

  setSingleKeys(on: boolean): void {
    this.#singleKeys = on;
    writeKept(KEY, on ? 'on' : 'off');
  }
}
