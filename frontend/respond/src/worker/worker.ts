import { PageKeeper, type Shell } from './shell';

// the part of the scope of a service worker that is used here; the types of pages do not know it
interface Waiting extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}
interface Fetching extends Waiting {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}
interface Scope {
  caches: CacheStorage;
  location: Location;
  registration: { waiting: { postMessage: (message: unknown) => void } | null };
  clients: { claim: () => Promise<void>; matchAll: () => Promise<unknown[]> };
  skipWaiting: () => Promise<void>;
  fetch: typeof globalThis.fetch;
  addEventListener: ((type: 'install' | 'activate', listener: (event: Waiting) => void) => void) &
    ((type: 'fetch', listener: (event: Fetching) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent) => void) => void);
}

// written in when the files of the deployment are known
declare const AMPERA_SHELL: Shell;

const scope = self as unknown as Scope;
const around = {
  caches: scope.caches,
  fetch: (request: Request) => scope.fetch(request),
  origin: scope.location.origin,
};
const keeper = new PageKeeper(around, AMPERA_SHELL);
const TAKE_OVER = 'take-over';

scope.addEventListener('install', (event) => event.waitUntil(keeper.install()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(keeper.activate().then(() => scope.clients.claim())),
);
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = keeper.answer(request);
  if (!answer) return;
  event.respondWith(answer);
  if (request.mode !== 'navigate') return;
  // the only page is just being opened anew, from the newest deployment: the one before has served
  event.waitUntil(
    answer
      .then(() => scope.clients.matchAll())
      .then((pages) => {
        if (pages.length < 2) scope.registration.waiting?.postMessage(TAKE_OVER);
      }),
  );
});
