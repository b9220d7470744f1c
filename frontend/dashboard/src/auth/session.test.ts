import type { User } from 'oidc-client-ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { type Browser, type Oidc, safeReturn, Session } from './session';

function user(name: string, values: Partial<User> = {}): User {
  return {
    access_token: `token-${name}`,
    refresh_token: 'refresh',
    expires_in: 200,
    expired: false,
    profile: { sub: name },
    ...values,
  } as User;
}

class Refused extends Error {
  override name = 'ErrorResponse';
  error = 'invalid_grant';
}

const location = { pathname: '/units', search: '?q=dinas', hash: '', assign: vi.fn() };
const browser: Browser = {
  location,
  history: {
    replaceState: vi.fn((_state: unknown, _title: string, url: string) => {
      location.pathname = url.split('?')[0] ?? '/';
    }),
  },
};
let oidc: { [K in keyof Oidc]: ReturnType<typeof vi.fn> };
let session: Session;

beforeEach(() => {
  vi.clearAllMocks();
  location.pathname = '/units';
  oidc = {
    getUser: vi.fn().mockResolvedValue(null),
    removeUser: vi.fn(),
    signinCallback: vi.fn(),
    signinPopup: vi.fn(),
    signinRedirect: vi.fn().mockResolvedValue(undefined),
    signinSilent: vi.fn(),
    signoutRedirect: vi.fn().mockResolvedValue(undefined),
  };
  session = new Session(oidc as unknown as Oidc, browser);
});

describe('at the start', () => {
  it('a stranger is led to the sign-in page and comes back to the same address', async () => {
    await session.start();
    expect(oidc.signinRedirect).toHaveBeenCalledWith({ state: '/units?q=dinas' });
  });

  it('staff are led to the second step and come back to the same address', async () => {
    await session.showCode();
    expect(oidc.signinRedirect).toHaveBeenCalledWith({
      state: '/units?q=dinas',
      acr_values: 'otp',
    });
  });

  it('signing in again asks for the code if it was shown before', async () => {
    oidc.getUser.mockResolvedValue(user('siti', { profile: { sub: 'siti', acr: 'otp' } as never }));
    await session.start();
    oidc.signinPopup.mockResolvedValue(user('siti'));
    await session.signInAgain();
    expect(oidc.signinPopup).toHaveBeenCalledWith({ acr_values: 'otp' });
  });

  it('somebody who is signed in stays', async () => {
    oidc.getUser.mockResolvedValue(user('siti'));
    await session.start();
    expect(session.status).toBe('signed-in');
    expect(await session.token()).toBe('token-siti');
  });

  it('after signing in the address is the one that was asked for', async () => {
    location.pathname = '/signed-in';
    oidc.signinCallback.mockResolvedValue(user('siti', { state: '/units?q=dinas' }));
    await session.start();
    expect(browser.history.replaceState).toHaveBeenCalledWith(null, '', '/units?q=dinas');
    expect(session.status).toBe('signed-in');
  });

  it('an old callback address starts over', async () => {
    location.pathname = '/signed-in';
    oidc.signinCallback.mockRejectedValue(new Error('No matching state found in storage'));
    await session.start();
    expect(oidc.signinRedirect).toHaveBeenCalledTimes(1);
  });

  it('the small window leaves everything to the page that opened it', async () => {
    location.pathname = '/signed-in';
    oidc.signinCallback.mockResolvedValue(undefined);
    await session.start();
    expect(session.status).toBe('starting');
    expect(oidc.signinRedirect).not.toHaveBeenCalled();
  });

  it('an unreachable sign-in page is told', async () => {
    oidc.signinRedirect.mockRejectedValue(new TypeError('Failed to fetch'));
    await session.start();
    expect(session.status).toBe('failed');
  });

  it('who has signed out is not led back in', async () => {
    location.pathname = '/signed-out';
    await session.start();
    expect(session.status).toBe('signed-out');
    expect(oidc.signinRedirect).not.toHaveBeenCalled();
  });
});

describe('a token that runs out', () => {
  beforeEach(async () => {
    oidc.getUser.mockResolvedValue(user('siti'));
    await session.start();
    oidc.getUser.mockResolvedValue(user('siti', { expires_in: 2 }));
  });

  it('is renewed once, however many ask', async () => {
    oidc.signinSilent.mockResolvedValue(user('siti', { access_token: 'fresh' }));
    const tokens = await Promise.all([session.token(), session.token(), session.renew()]);
    expect(tokens).toEqual(['fresh', 'fresh', 'fresh']);
    expect(oidc.signinSilent).toHaveBeenCalledTimes(1);
  });

  it('whose session is over waits for a new sign-in and goes on', async () => {
    oidc.signinSilent.mockRejectedValue(new Refused());
    const waiting = session.token();
    await vi.waitFor(() => {
      expect(session.status).toBe('expired');
    });
    oidc.signinPopup.mockResolvedValue(user('siti', { access_token: 'again' }));
    expect(await session.signInAgain()).toBe(true);
    expect(await waiting).toBe('again');
    expect(session.status).toBe('signed-in');
  });

  it('does not go on as somebody else', async () => {
    oidc.signinSilent.mockRejectedValue(new Refused());
    void session.token();
    await vi.waitFor(() => {
      expect(session.status).toBe('expired');
    });
    oidc.signinPopup.mockResolvedValue(user('budi'));
    await session.signInAgain();
    expect(location.assign).toHaveBeenCalledWith('/');
    expect(session.status).toBe('expired');
  });

  it('stays expired when the window could not be opened', async () => {
    oidc.signinSilent.mockRejectedValue(new Refused());
    void session.token();
    oidc.signinPopup.mockRejectedValue(new Error('popup blocked'));
    expect(await session.signInAgain()).toBe(false);
  });

  it('tells that the server is away instead of asking to sign in', async () => {
    oidc.signinSilent.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(session.token()).rejects.toMatchObject({ slug: 'unreachable' });
    expect(session.status).toBe('signed-in');
  });
});

it.each([
  ['/units?q=a', '/units?q=a'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/signed-in?code=x', '/'],
  [undefined, '/'],
])('a return to %s becomes %s', (to, expected) => {
  expect(safeReturn(to)).toBe(expected);
});
