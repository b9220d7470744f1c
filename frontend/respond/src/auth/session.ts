import type { User, UserManager } from 'oidc-client-ts';

// The sign-in client is loaded when it is needed: the first page stays light.
let manager: Promise<UserManager> | undefined;

async function userManager(): Promise<UserManager> {
  manager ??= import('oidc-client-ts').then(({ UserManager, WebStorageStateStore }) => {
    const { origin } = window.location;
    return new UserManager({
      authority: `${origin}/auth/realms/asn`,
      client_id: 'ampera-web',
      redirect_uri: `${origin}/survei/`,
      post_logout_redirect_uri: `${origin}/survei/`,
      scope: 'openid',
      automaticSilentRenew: true,
      // gone with the tab: phones and counters are shared
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    });
  });
  // a client that did not arrive is asked for again
  manager.catch(() => (manager = undefined));
  return manager;
}

export function isReturning(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return parameters.has('state') && (parameters.has('code') || parameters.has('error'));
}

function mayBeSignedIn(): boolean {
  return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));
}

async function renewed(): Promise<User | null> {
  const users = await userManager();
  // without it the client would try a hidden frame, which our pages refuse
  if (!(await users.getUser())?.refresh_token) return null;
  return users.signinSilent().catch(() => null);
}

export interface Arrival {
  signedIn: boolean;
  /** The address that was left for signing in. */
  returnTo?: unknown;
}

/** Completes a sign-in that returns to this page, or finds the one of this tab. */
export async function arrive(): Promise<Arrival> {
  if (isReturning(window.location.search)) {
    const { search, pathname } = window.location;
    // at once: reloading the page must not try the same code again
    window.history.replaceState(null, '', pathname);
    const url = window.location.origin + pathname + search;
    const user = await (await userManager()).signinCallback(url);
    return { signedIn: Boolean(user), returnTo: user?.state };
  }
  if (!mayBeSignedIn()) return { signedIn: false };
  const user = await (await userManager()).getUser();
  return { signedIn: Boolean(user && (!user.expired || (await renewed()))) };
}

/** Leaves for the sign-in page, and comes back to `returnTo`. */
export async function signIn(returnTo: string): Promise<void> {
  await (await userManager()).signinRedirect({ state: returnTo });
}

export async function signOut(): Promise<void> {
  await (await userManager()).signoutRedirect();
}

export async function accessToken(): Promise<string | undefined> {
  if (!mayBeSignedIn()) return undefined;
  const user = await (await userManager()).getUser();
  if (!user) return undefined;
  return user.expired ? renewToken() : user.access_token;
}

/** After a 401: a fresh token, or nothing if the session is over. */
export async function renewToken(): Promise<string | undefined> {
  if (!mayBeSignedIn()) return undefined;
  return (await renewed())?.access_token;
}
