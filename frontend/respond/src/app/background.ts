import { CHANGED } from '../lib/changed';
import type { Wire } from '../lib/wire';
import type { Drafts } from '../store/drafts';

/** What goes on beside the screens, after they are shown. */
export interface Background {
  /** Something waits to be sent and has just been tried: again in a while, until it is. */
  waits: () => void;
  stop: () => void;
}

const WORKER = `${import.meta.env.BASE_URL}sw.js`;

/** The worker keeps the page itself, so that it opens without a connection. It comes when somebody has signed in. */
function keepPage(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // not on insecure addresses; a browser that refuses it goes on without
  workers?.register(WORKER, { updateViaCache: 'none' }).catch(() => undefined);
}

export function begin(
  around: { wire: Wire; drafts: Drafts; owner: string | undefined; signedIn: boolean },
  waiting: (unsent: number) => void,
): Background {
  const { drafts, signedIn } = around;
  if (signedIn) keepPage();
  let stopped = false;
  let stop: (() => void) | undefined;
  let later: (() => void) | undefined;
  const count = async () => {
    const unsent = (await drafts.list()).filter(({ queued }) => queued).length;
    waiting(unsent);
    return unsent;
  };
  const changed = () => {
    void count();
    window.dispatchEvent(new Event(CHANGED));
  };
  const watch = (soon: boolean) => {
    if (later) {
      later();
      return;
    }
    void import('../store/outbox').then(
      ({ Outbox }) => {
        if (stopped || later) return;
        const outbox = new Outbox(around, changed);
        later = () => outbox.later();
        stop = outbox.start(soon);
      },
      // it comes with the connection
      () => window.addEventListener('online', connected, { once: true }),
    );
  };
  const connected = () => watch(false);
  void count().then((unsent) => {
    if (unsent > 0) watch(false);
  });
  return {
    waits: () => {
      void count();
      watch(true);
    },
    stop: () => {
      stopped = true;
      window.removeEventListener('online', connected);
      stop?.();
    },
  };
}
