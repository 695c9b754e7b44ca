/**
 * The query of a link that was pressed and leads to another view of the page it stands on, so that a
 * script can go there; null for every other, and where it is wanted elsewhere, as in a new tab.
 */
export function followedLink(event: MouseEvent): string | null {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('main a[href]');
  if (!link || link.target !== '' || link.origin !== location.origin) return null;
  return link.pathname === location.pathname ? link.search : null;
}
