/** Between the tabs of one browser, of which one has a lesson open that others put comparisons into. */
const NAME = 'kuroshio.lesson';

/** No tab that could answer takes longer, ms. */
const PATIENCE_MS = 500;

/** What becomes of a comparison: the place of the step it is now, or why it is none. */
export type Taken = number | 'full' | 'nowhere';

type Message =
  /** A lesson has come to the front; the others no longer answer. */
  { kind: 'front' } | { kind: 'offer'; query: string } | { kind: 'taken'; taken: Taken };

/** Offers a comparison to the lesson that is open in another tab. */
export function offerToLesson(query: string): Promise<Taken> {
  const channel = openChannel();
  if (!channel) return Promise.resolve('nowhere');
  return new Promise((resolve) => {
    const settle = (taken: Taken): void => {
      clearTimeout(timer);
      channel.close();
      resolve(taken);
    };
    const timer = setTimeout(() => settle('nowhere'), PATIENCE_MS);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'taken') settle(data.taken);
    };
    send(channel, { kind: 'offer', query });
  });
}

/**
 * Takes what other tabs offer, as long as this lesson is the one that was last looked at. Returns how
 * to stop.
 */
export function takeOffers(take: (query: string) => Taken): () => void {
  const channel = openChannel();
  if (!channel) return () => undefined;
  let inFront = true;
  const come = (): void => {
    if (document.visibilityState !== 'visible') return;
    inFront = true;
    send(channel, { kind: 'front' });
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'front') inFront = false;
    if (data.kind === 'offer' && inFront) send(channel, { kind: 'taken', taken: take(data.query) });
  };
  document.addEventListener('visibilitychange', come);
  come();
  return () => {
    document.removeEventListener('visibilitychange', come);
    channel.close();
  };
}

function openChannel(): BroadcastChannel | null {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(NAME) : null;
}

function send(channel: BroadcastChannel, message: Message): void {
  channel.postMessage(message);
}
