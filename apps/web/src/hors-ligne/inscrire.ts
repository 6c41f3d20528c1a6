/** The offline agent waits for the page to be usable: it fetches everything else. */
export function inscrireAgent(): void {
  if (!('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/agent.js').catch(() => {
      // Private windows may refuse it: the site then needs a connection.
    });
  });
}
