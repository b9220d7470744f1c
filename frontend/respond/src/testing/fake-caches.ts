type Entries = Map<string, Response>;

const pathOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : String(request), 'http://localhost:3000')
    .pathname;

/** The caches of a browser, which jsdom has none of. */
export function fakeCaches(): CacheStorage {
  const stores = new Map<string, Entries>();
  const cacheOf = (entries: Entries) => ({
    match: (request: RequestInfo | URL) => Promise.resolve(entries.get(pathOf(request))?.clone()),
    put: (request: RequestInfo | URL, response: Response) => {
      entries.set(pathOf(request), response);
      return Promise.resolve();
    },
    add: async (request: RequestInfo | URL) => {
      const response = await fetch(request);
      if (!response.ok) throw new TypeError('not added');
      entries.set(pathOf(request), response);
    },
    delete: (request: RequestInfo | URL) => Promise.resolve(entries.delete(pathOf(request))),
    keys: () => Promise.resolve([...entries.keys()].map((path) => new Request(`http://x${path}`))),
  });
  const caches = {
    keys: () => Promise.resolve([...stores.keys()]),
    open: (name: string) => {
      const entries = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, entries);
      return Promise.resolve(cacheOf(entries));
    },
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    has: (name: string) => Promise.resolve(stores.has(name)),
    match: (request: RequestInfo | URL) => {
      const hit = [...stores.values()].find((entries) => entries.has(pathOf(request)));
      return Promise.resolve(hit?.get(pathOf(request))?.clone());
    },
  };
  return caches as unknown as CacheStorage;
}
