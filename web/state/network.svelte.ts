/** Whether the browser thinks that it has a network. */
export class Network {
  offline = $state(false);

  /** Follows the browser; for as long as an effect lives. */
  follow(): () => void {
    const look = () => (this.offline = !navigator.onLine);
    look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }
}
