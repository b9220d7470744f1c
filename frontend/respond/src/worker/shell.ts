/** What one deployment consists of, written into the worker when it is built. */
export interface Shell {
  version: string;
  /** SHA-256 of the page, in hexadecimal: a page of another deployment does not fit these files. */
  page: string;
  /** Addresses; those in `assets` carry a hash and never change. */
  files: string[];
}

export interface Around {
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
  origin: string;
}

const BASE = import.meta.env.BASE_URL;
const PAGE = `${BASE}index.html`;
/** Pages with a worker of their own. */
const OTHER = `${BASE}umum/`;
const PREFIX = BASE === '/survei/' ? 'ampera-shell-' : 'ampera-umum-';

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Keeps the pages of the respondents, and nothing else: no answer of the API, nothing of a person. A deployment is taken
 * over as a whole, its page last, beside the one before. So a page that is open finds its own parts for as long as it is
 * open, and a deployment that arrived in part is never shown.
 */
export class PageKeeper {
  constructor(
    private readonly around: Around,
    private readonly shell: Shell,
  ) {}

  private get name(): string {
    return PREFIX + this.shell.version;
  }

  /** Rejects unless everything is here. */
  async install(): Promise<void> {
    const { caches } = this.around;
    const cache = await caches.open(this.name);
    const others = this.shell.files.filter((file) => file !== PAGE);
    await Promise.all(
      others.map(async (file) => {
        if (await cache.match(file)) return;
        const known = file.startsWith(`${BASE}assets/`) ? await caches.match(file) : undefined;
        await cache.put(file, known ?? (await this.get(file)));
      }),
    );
    const page = await this.get(PAGE);
    if ((await sha256(await page.clone().arrayBuffer())) !== this.shell.page) {
      throw new Error('the page is of another deployment');
    }
    await cache.put(PAGE, page);
  }

  /** No page of an older deployment is open any more. */
  async activate(): Promise<void> {
    const { caches } = this.around;
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(PREFIX) && name !== this.name);
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  /** `undefined` for what is none of its business. */
  answer(request: Request): Promise<Response> | undefined {
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== this.around.origin) return undefined;
    if (!pathname.startsWith(BASE) || pathname.startsWith(OTHER)) return undefined;
    // whatever stands in the address: the page finds its way
    return request.mode === 'navigate' ? this.page(request) : this.file(request, pathname);
  }

  /** Of the newest deployment that is here as a whole. */
  private async page(request: Request): Promise<Response> {
    const { caches, fetch } = this.around;
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX)).reverse();
    for (const name of names) {
      const page = await (await caches.open(name)).match(PAGE);
      if (page) return page;
    }
    return fetch(request);
  }

  private async file(request: Request, pathname: string): Promise<Response> {
    const { caches, fetch } = this.around;
    // the servers vary by encoding, which is over once it is here
    return (await caches.match(pathname, { ignoreVary: true })) ?? fetch(request);
  }

  private async get(file: string): Promise<Response> {
    const cache = file.startsWith(`${BASE}assets/`) ? 'default' : 'reload';
    const request = new Request(this.around.origin + file, { cache, credentials: 'omit' });
    const response = await this.around.fetch(request);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  }
}
