// @vitest-environment node
import { sha256Hex } from '@ampera/survey-engine';
import { describe, expect, it } from 'vitest';

import { fakeCaches } from '../testing/fake-caches';
import { PageKeeper, type Shell } from './shell';

const ORIGIN = 'http://localhost:3000';

/** A server that has one deployment at a time, and browsers that come to it. */
class Deployments {
  files = new Map<string, string>();
  readonly asked: string[] = [];
  reachable = true;

  async deploy(version: string, ...chunks: string[]): Promise<Shell> {
    const page = `page of ${version}`;
    this.files = new Map([
      ['/survei/index.html', page],
      ...chunks.map((name) => [`/survei/assets/${name}`, `${name} of ${version}`] as const),
    ]);
    return { version, page: await sha256Hex(page), files: [...this.files.keys()].sort() };
  }

  readonly fetch = (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    this.asked.push(pathname);
    if (!this.reachable) return Promise.reject(new TypeError('Failed to fetch'));
    const found = this.files.get(pathname);
    return Promise.resolve(new Response(found ?? '', { status: found === undefined ? 404 : 200 }));
  };
}

function browser(server: Deployments) {
  const caches = fakeCaches();
  const keeper = (shell: Shell) =>
    new PageKeeper({ caches, fetch: server.fetch, origin: ORIGIN }, shell);
  return { caches, keeper };
}

const navigation = (path: string) =>
  ({ url: ORIGIN + path, method: 'GET', mode: 'navigate' }) as unknown as Request;
const part = (path: string) => new Request(ORIGIN + path);
const said = async (answer: Promise<Response> | undefined) => (await answer)?.text();

describe('the worker', () => {
  it('shows the page at every address of the application, without a connection', async () => {
    const server = new Deployments();
    const keeper = browser(server).keeper(await server.deploy('a', 'survey-1.js'));
    await keeper.install();
    server.reachable = false;
    expect(await said(keeper.answer(navigation('/survei/')))).toBe('page of a');
    expect(await said(keeper.answer(navigation('/survei/c1/3?untuk=i1')))).toBe('page of a');
    expect(await said(keeper.answer(part('/survei/assets/survey-1.js')))).toBe('survey-1.js of a');
  });

  it('keeps neither what the API says, nor what is sent, nor what others serve', async () => {
    const server = new Deployments();
    const { caches, keeper } = browser(server);
    const shell = await server.deploy('a', 'survey-1.js');
    const one = keeper(shell);
    await one.install();
    const before = server.asked.length;
    expect(one.answer(part('/api/v1/me'))).toBeUndefined();
    expect(one.answer(part('/api/v1/campaigns/c1/questionnaire'))).toBeUndefined();
    expect(one.answer(navigation('/auth/realms/asn/protocol/openid-connect/auth'))).toBeUndefined();
    expect(one.answer(navigation('/'))).toBeUndefined();
    expect(
      one.answer(new Request(`${ORIGIN}/survei/x`, { method: 'POST', body: '{}' })),
    ).toBeUndefined();
    expect(one.answer(new Request('http://other.example/survei/'))).toBeUndefined();
    expect(server.asked).toHaveLength(before);
    await one.answer(navigation('/survei/?state=s&code=secret'));
    expect(await caches.keys()).toEqual(['ampera-shell-a']);
    const kept = await (await caches.open('ampera-shell-a')).keys();
    expect(kept.map(({ url }) => new URL(url).pathname).sort()).toEqual(shell.files);
  });

  it('goes on with the deployment that it has until the next one is here as a whole', async () => {
    const server = new Deployments();
    const { caches, keeper } = browser(server);
    const old = keeper(await server.deploy('a', 'survey-1.js'));
    await old.install();
    await old.activate();

    const next = keeper(await server.deploy('b', 'survey-2.js', 'code-2.js'));
    server.files.delete('/survei/assets/code-2.js');
    await expect(next.install()).rejects.toThrow('404');
    expect(await said(old.answer(navigation('/survei/')))).toBe('page of a');

    server.files.set('/survei/assets/code-2.js', 'code-2.js of b');
    await next.install();
    // a page that is opened now is the new one, and one that is half filled in still finds its parts
    expect(await said(old.answer(navigation('/survei/')))).toBe('page of b');
    expect(await said(old.answer(part('/survei/assets/survey-1.js')))).toBe('survey-1.js of a');
    await next.activate();
    expect(await caches.keys()).toEqual(['ampera-shell-b']);
  });

  it('fetches what changed, and not again what did not', async () => {
    const server = new Deployments();
    const { keeper } = browser(server);
    await keeper(await server.deploy('a', 'index-1.js', 'survey-1.js')).install();
    server.asked.length = 0;
    await keeper(await server.deploy('b', 'index-2.js', 'survey-1.js')).install();
    expect(server.asked.sort()).toEqual(['/survei/assets/index-2.js', '/survei/index.html']);
  });

  it('does not take the page of one deployment with the parts of another', async () => {
    const server = new Deployments();
    const { keeper } = browser(server);
    const one = keeper(await server.deploy('a', 'survey-1.js'));
    server.files.set('/survei/index.html', 'page of b');
    await expect(one.install()).rejects.toThrow('another deployment');
    expect(await said(one.answer(navigation('/survei/')))).toBe('');
  });

  it('asks the server for what it does not have', async () => {
    const server = new Deployments();
    const one = browser(server).keeper(await server.deploy('a'));
    await one.install();
    expect((await one.answer(part('/survei/assets/gone.js')))?.status).toBe(404);
  });
});
