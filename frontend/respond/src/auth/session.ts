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
  return manager;
}

export function isReturning(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return parameters.has('state') && (parameters.has('code') || parameters.has('error'));
}

function mayBeSignedIn(): boolean {
  return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'));
}

/** Completes a sign-in that returns to this page, or finds the one of this tab. */
export async function currentUser(): Promise<User | null> {
  if (isReturning(window.location.search)) {
    const user = await (await userManager()).signinCallback();
    window.history.replaceState(null, '', window.location.pathname);
    return user ?? null;
  }
  if (!mayBeSignedIn()) return null;
  const user = await (await userManager()).getUser();
  return user && !user.expired ? user : null;
}

export async function signIn(): Promise<void> {
  await (await userManager()).signinRedirect();
}

export async function signOut(): Promise<void> {
  await (await userManager()).signoutRedirect();
}

export async function accessToken(): Promise<string | undefined> {
  if (!mayBeSignedIn()) return undefined;
  const users = await userManager();
  const user = await users.getUser();
  if (!user) return undefined;
  if (!user.expired) return user.access_token;
  return (await users.signinSilent().catch(() => null))?.access_token;
}
