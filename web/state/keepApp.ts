/** Asks the browser to keep the app, so that it opens without a network from the next visit on. */
export function keepApp(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const address = trustedScript('/serviceWorker.js');
  // A browser may refuse, in a private window for one; the page works the same without.
  const keep = () => void navigator.serviceWorker.register(address).catch(() => undefined);
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}

/** The page's policy lets no string become a script's address but through a named gate. */
function trustedScript(address: string): string {
  const { trustedTypes } = window;
  if (!trustedTypes) return address;
  const gate = trustedTypes.createPolicy('kuroshio-service-worker', {
    createScriptURL: () => address,
  });
  return gate.createScriptURL();
}
