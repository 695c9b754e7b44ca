/** A host whose script comes late missed what was said at once; so it is said again, after ms. */
const AGAIN_MS = [250, 1000, 4000];

/**
 * Tells the page around this one how high it is, px from its top to the bottom of `root`: at once
 * and whenever that changes, until the returned function is called. It says so in three ways, of
 * which a host takes the one it knows: ours, Datawrapper's and WordPress's. It listens to nobody.
 */
export function tellHeight(root: HTMLElement): () => void {
  if (parent === window) return () => undefined;
  // Older hosts of Datawrapper's look for a frame whose address holds the name, newer take any.
  const id = location.pathname + location.search;
  const secret = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().bottom + scrollY);
    parent.postMessage({ type: 'kuroshio:height', height }, '*');
    parent.postMessage({ 'datawrapper-height': { [id]: height } }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(root);
  const timers = AGAIN_MS.map((ms) => setTimeout(tell, ms));
  tell();
  return () => {
    observer.disconnect();
    timers.forEach(clearTimeout);
  };
}
