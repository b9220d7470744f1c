import type { TokenEndpointResponse } from 'oauth4webapi';

import type { Leaving } from './oauth';

const { origin } = window.location;
const HERE = `${origin}/survei/`;
// gone with the tab: phones and counters are shared
const USER = `oidc.user:${origin}/auth/realms/asn:ampera-web`;
const LEAVING = 'ampera.leaving';
const EARLY = 60;

interface User {
  access_token: string;
  refresh_token?: string | undefined;
  id_token?: string | undefined;
  /** Seconds since 1970. */
  expires_at: number;
}

// The sign-in client is loaded when it is needed: the first page stays light.
const oauth = () => import('./oauth');

function kept<T>(key: string): T | null {
  const text = sessionStorage.getItem(key);
  return text ? (JSON.parse(text) as T) : null;
}

let timer: ReturnType<typeof setTimeout> | undefined;

function keep(tokens: TokenEndpointResponse): User {
  const user: User = {
    access_token: tokens.access_token,
    refresh_token: tokens.refresh_token,
    id_token: tokens.id_token ?? kept<User>(USER)?.id_token,
    expires_at: Math.floor(Date.now() / 1000) + (tokens.expires_in ?? 0),
  };
  sessionStorage.setItem(USER, JSON.stringify(user));
  renewInTime(user);
  return user;
}

/** Whoever has the page open stays signed in, however long an answer takes. */
function renewInTime({ expires_at, refresh_token }: User): void {
  clearTimeout(timer);
  if (!refresh_token) return;
  const wait = Math.max(expires_at - EARLY - Date.now() / 1000, EARLY / 2);
  timer = setTimeout(() => void renewed(), wait * 1000);
}

function isExpired({ expires_at }: User): boolean {
  return expires_at <= Date.now() / 1000;
}

export function isReturning(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return parameters.has('state') && (parameters.has('code') || parameters.has('error'));
}

let renewing: Promise<User | null> | undefined;

/** One at a time: a refresh token may be good for one use. */
function renewed(): Promise<User | null> {
  renewing ??= renew().finally(() => (renewing = undefined));
  return renewing;
}

async function renew(): Promise<User | null> {
  const token = kept<User>(USER)?.refresh_token;
  if (!token) return null;
  try {
    return keep(await (await oauth()).refresh(token));
  } catch {
    return null;
  }
}

export interface Arrival {
  signedIn: boolean;
  /** The address that was left for signing in. */
  returnTo?: unknown;
}

/** Completes a sign-in that returns to this page, or finds the one of this tab. */
export async function arrive(): Promise<Arrival> {
  if (isReturning(window.location.search)) {
    const address = new URL(window.location.href);
    const leaving = kept<Leaving>(LEAVING);
    sessionStorage.removeItem(LEAVING);
    // at once: reloading the page must not try the same code again
    window.history.replaceState(null, '', address.pathname);
    if (!leaving) throw new Error('was not on the way');
    keep(await (await oauth()).exchange(address, leaving, HERE));
    return { signedIn: true, returnTo: leaving.returnTo };
  }
  const user = kept<User>(USER);
  if (!user) return { signedIn: false };
  if (isExpired(user)) return { signedIn: (await renewed()) !== null };
  renewInTime(user);
  return { signedIn: true };
}

/** As far as this tab knows. */
export const isSignedIn = (): boolean => kept<User>(USER) !== null;

/** Leaves for the sign-in page, and comes back to `returnTo`. */
export async function signIn(returnTo: string): Promise<void> {
  const { leavingFor, signInAddress } = await oauth();
  const leaving = leavingFor(returnTo);
  sessionStorage.setItem(LEAVING, JSON.stringify(leaving));
  window.location.assign(await signInAddress(leaving, HERE));
}

export async function signOut(): Promise<void> {
  const { signOutAddress } = await oauth();
  const idToken = kept<User>(USER)?.id_token;
  clearTimeout(timer);
  sessionStorage.removeItem(USER);
  window.location.assign(signOutAddress(HERE, idToken));
}

export async function accessToken(): Promise<string | undefined> {
  const user = kept<User>(USER);
  if (!user) return undefined;
  return isExpired(user) ? renewToken() : user.access_token;
}

/** After a 401: a fresh token, or nothing if the session is over. */
export async function renewToken(): Promise<string | undefined> {
  return (await renewed())?.access_token;
}
