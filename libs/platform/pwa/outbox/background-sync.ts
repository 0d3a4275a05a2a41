/** The name under which the browser wakes the worker when the network is back. */
export const SYNC_TAG = 'sanchika-outbox';
/** The worker's question to a page, which answers on the port that comes with it. */
const ASKED = 'SEND_WAITING';
/** A page that sleeps does not answer; then the worker sends. */
const WAKING_MS = 3000;
/** Browsers end a worker that takes longer than some minutes over one event. */
const SENDING_MS = 60_000;

interface SyncRegistration {
  readonly sync?: { register(tag: string): Promise<void> };
}

/** Has the worker woken when there is a network, be a page open or not; where browsers do not, pages send alone. */
export async function askForSync(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    await (registration as SyncRegistration | undefined)?.sync?.register(SYNC_TAG);
  } catch {
    // The person has forbidden it; the page sends when it is open.
  }
}

/**
 * Answers the worker's question from this page: first that somebody is here who sends, then whether all has gone.
 * `send` is null while nobody's acts may be sent from here. Returns how to stop answering.
 */
export function onSyncAsked(send: () => Promise<boolean> | null): () => void {
  const answer = ({ data, ports }: MessageEvent<unknown>) => {
    const sending = data === ASKED ? send() : null;
    if (!sending) return;
    ports[0]?.postMessage('sending' satisfies Answer);
    const close = (hasAllGone: boolean) =>
      ports[0]?.postMessage((hasAllGone ? 'gone' : 'left') satisfies Answer);
    sending.then(close, () => close(false));
  };
  navigator.serviceWorker?.addEventListener('message', answer);
  return () => navigator.serviceWorker?.removeEventListener('message', answer);
}

type Answer = 'sending' | 'gone' | 'left';

/** Whoever can be asked by the worker. */
interface Page {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/**
 * Lets the open pages send; asked by the worker. Null when none of them is awake and signed in, otherwise whether all has
 * gone. A page that begins and is closed leaves the question open for a while, which counts as not gone.
 */
export function letPagesSend(pages: readonly Page[]): Promise<boolean | null> {
  if (pages.length === 0) return Promise.resolve(null);
  return new Promise((resolve) => {
    let patience = setTimeout(() => resolve(null), WAKING_MS);
    for (const page of pages) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Answer>) => {
        clearTimeout(patience);
        if (data === 'sending') patience = setTimeout(() => resolve(false), SENDING_MS);
        else resolve(data === 'gone');
      };
      page.postMessage(ASKED, [port2]);
    }
  });
}
