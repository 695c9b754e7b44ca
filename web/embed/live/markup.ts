/** The one policy by which an embed may turn text into elements; its templates escape what they print. */
const policy = window.trustedTypes?.createPolicy('kuroshio-embed', {
  createHTML: (markup: string) => markup,
});

/** Puts printed markup in the place of what an element holds. */
export function fill(element: Element, markup: string): void {
  Reflect.set(element, 'innerHTML', policy ? policy.createHTML(markup) : markup);
}

/** The part of an embed that has a name. */
export function part(main: HTMLElement, name: string): HTMLElement | null {
  return main.querySelector<HTMLElement>(`[data-part="${name}"]`);
}
