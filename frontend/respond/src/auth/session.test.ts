import { beforeEach, describe, expect, it, vi } from 'vitest';

import { accessToken, arrive, renewToken } from './session';

const USER = `oidc.user:${window.location.origin}/auth/realms/asn:ampera-web`;
const b64 = (of: unknown) => btoa(JSON.stringify(of)).replaceAll('=', '').replaceAll('+', '-');

function idToken(nonce: string): string {
  const now = Math.floor(Date.now() / 1000);
  const iss = `${window.location.origin}/auth/realms/asn`;
  const claims = { iss, aud: 'ampera-web', sub: 's', nonce, iat: now, exp: now + 300 };
  return `${b64({ alg: 'RS256' })}.${b64(claims)}.AAAA`;
}

const tokens = (more: object = {}) =>
  Response.json({ access_token: 'a1', token_type: 'Bearer', expires_in: 300, ...more });

function comesBack(query: string, leaving: object | null): void {
  window.history.replaceState(null, '', `/survei/?${query}`);
  if (leaving) sessionStorage.setItem('ampera.leaving', JSON.stringify(leaving));
}

const LEAVING = { state: 's1', nonce: 'n1', verifier: 'v'.repeat(43), returnTo: '/survei/c1/2' };

describe('coming back from the sign-in page', () => {
  beforeEach(() => {
    sessionStorage.clear();
    window.history.replaceState(null, '', '/survei/');
  });

  it('exchanges the code with its verifier and knows where to go on', async () => {
    const fetch = vi.fn(() =>
      Promise.resolve(tokens({ refresh_token: 'r1', id_token: idToken('n1') })),
    );
    vi.stubGlobal('fetch', fetch);
    comesBack('code=c&state=s1', LEAVING);
    expect(await arrive()).toEqual({ signedIn: true, returnTo: '/survei/c1/2' });
    const [address, init] = fetch.mock.calls[0] as unknown as [string, RequestInit];
    expect(String(address)).toMatch(/\/auth\/realms\/asn\/protocol\/openid-connect\/token$/);
    const body = init.body as URLSearchParams;
    expect(Object.fromEntries(body)).toMatchObject({ code: 'c', code_verifier: 'v'.repeat(43) });
    expect(window.location.search).toBe('');
    expect(await accessToken()).toBe('a1');
  });

  it.each([
    ['another state', 'code=c&state=s2', LEAVING, 'n1'],
    ['another nonce', 'code=c&state=s1', LEAVING, 'n2'],
    ['nobody was on the way', 'code=c&state=s1', null, 'n1'],
    ['an error', 'error=access_denied&state=s1', LEAVING, 'n1'],
  ])('refuses %s', async (_name, query, leaving, nonce) => {
    vi.stubGlobal('fetch', () => Promise.resolve(tokens({ id_token: idToken(nonce) })));
    comesBack(query, leaving);
    await expect(arrive()).rejects.toThrow();
    expect(await accessToken()).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
  });
});

describe('a session', () => {
  const keep = (more: object) =>
    sessionStorage.setItem(USER, JSON.stringify({ access_token: 'old', expires_at: 0, ...more }));

  beforeEach(() => sessionStorage.clear());

  it('that expired is renewed once for all who ask', async () => {
    keep({ refresh_token: 'r1' });
    const fetch = vi.fn(() => Promise.resolve(tokens({ refresh_token: 'r2' })));
    vi.stubGlobal('fetch', fetch);
    expect(await Promise.all([accessToken(), renewToken(), arrive()])).toEqual([
      'a1',
      'a1',
      { signedIn: true },
    ]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(sessionStorage.getItem(USER)).toContain('r2');
  });

  it('without a way to renew it is over', async () => {
    keep({});
    expect(await arrive()).toEqual({ signedIn: false });
    expect(await renewToken()).toBeUndefined();
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ error: 'x' }, { status: 400 })));
    keep({ refresh_token: 'r1' });
    expect(await renewToken()).toBeUndefined();
  });
});
