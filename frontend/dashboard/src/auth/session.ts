// Who is signed in. Keycloak issues short access tokens (5 minutes) and a refresh token; both live in the session
// storage of the tab. When a token runs out it is renewed silently; when even the refresh token is over, the page
// stays as it is: a dialog asks to sign in in a small window, every request that met the end waits for it, and goes
// on afterwards. So nothing that was typed is lost. Somebody else signing in there gets a fresh page instead.
import { unreachable } from '@ampera/api';
import type { User, UserManager } from 'oidc-client-ts';

export type SessionStatus = 'starting' | 'signed-in' | 'expired' | 'signed-out' | 'failed';

/** What the session needs of oidc-client-ts. */
export type Oidc = Pick<
  UserManager,
  | 'getUser'
  | 'removeUser'
  | 'signinCallback'
  | 'signinPopup'
  | 'signinRedirect'
  | 'signinSilent'
  | 'signoutRedirect'
>;

export interface Browser {
  location: Pick<Location, 'pathname' | 'search' | 'hash' | 'assign'>;
  history: Pick<History, 'replaceState'>;
}

export const CALLBACK_PATH = '/signed-in';
export const SIGNED_OUT_PATH = '/signed-out';

/** The level of signing in at which the code of the telephone was shown. */
const CODE_SHOWN = 'otp';

/** Only a path of our own: an address from outside must not lead away after signing in. */
export function safeReturn(to: unknown): string {
  const isPath = typeof to === 'string' && /^\/(?![/\\])/.test(to);
  return isPath && !to.startsWith(CALLBACK_PATH) && !to.startsWith(SIGNED_OUT_PATH) ? to : '/';
}

/** The server said no, as opposed to "could not be asked". */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ErrorResponse' || 'error' in error);
}

export class Session {
  status: SessionStatus = 'starting';
  private readonly listeners = new Set<() => void>();
  private renewing: Promise<string | undefined> | undefined;
  private waiting: ((token: string | undefined) => void)[] = [];
  private subject: string | undefined;
  private level: string | undefined;

  constructor(
    private readonly oidc: Oidc,
    private readonly browser: Browser,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getStatus = (): SessionStatus => this.status;

  /** Finds out who is there; leads to the sign-in page if nobody is. */
  start = async (): Promise<void> => {
    this.become('starting');
    const { pathname } = this.browser.location;
    try {
      if (pathname === CALLBACK_PATH) {
        await this.finishSignIn();
        return;
      }
      if (pathname === SIGNED_OUT_PATH) {
        this.become('signed-out');
        return;
      }
      const user = await this.oidc.getUser();
      const renewed = user?.expired ? await this.renewed() : user;
      if (renewed) this.accept(renewed);
      else await this.signIn();
    } catch {
      this.become('failed');
    }
  };

  signIn = async (): Promise<void> => {
    await this.oidc.signinRedirect({ state: this.here() });
  };

  /** Leaves for the second step of signing in, which staff roles wait for, and comes back to the same address. */
  showCode = async (): Promise<void> => {
    await this.oidc.signinRedirect({ state: this.here(), acr_values: CODE_SHOWN });
  };

  signOut = async (): Promise<void> => {
    try {
      await this.oidc.signoutRedirect();
    } catch {
      await this.oidc.removeUser();
      this.browser.location.assign(SIGNED_OUT_PATH);
    }
  };

  /** The access token for a request; renewed first if it is about to run out. */
  token = async (): Promise<string | undefined> => {
    const user = await this.oidc.getUser();
    if (user && (user.expires_in ?? 0) > 5) return user.access_token;
    return this.renew();
  };

  /** A new access token; one renewal at a time, whoever asks. */
  renew = (): Promise<string | undefined> => {
    this.renewing ??= this.renewOrAsk().finally(() => {
      this.renewing = undefined;
    });
    return this.renewing;
  };

  /** From the dialog: signs in in a small window. False if the window could not be opened or was closed. */
  signInAgain = async (): Promise<boolean> => {
    let user: User;
    try {
      user = await this.oidc.signinPopup(
        this.level === CODE_SHOWN ? { acr_values: CODE_SHOWN } : {},
      );
    } catch {
      return false;
    }
    if (this.subject !== undefined && user.profile.sub !== this.subject) {
      this.browser.location.assign('/');
      return true;
    }
    this.accept(user);
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume(user.access_token);
    return true;
  };

  private async finishSignIn(): Promise<void> {
    let user: User | undefined;
    try {
      user = await this.oidc.signinCallback();
    } catch {
      // an old or doubled callback address says nothing about who is there: start over without it
      this.browser.history.replaceState(null, '', '/');
      await this.start();
      return;
    }
    if (!user) return; // this is the small window; it closes itself
    this.browser.history.replaceState(null, '', safeReturn(user.state));
    this.accept(user);
  }

  private here(): string {
    const { pathname, search, hash } = this.browser.location;
    return safeReturn(pathname + search + hash);
  }

  private accept(user: User): void {
    this.subject = user.profile.sub;
    this.level = user.profile.acr;
    this.become('signed-in');
  }

  /** Null when the refresh token is over, too; throws when the server cannot be reached. */
  private async renewed(): Promise<User | null> {
    const known = await this.oidc.getUser();
    if (!known?.refresh_token) return null;
    try {
      return await this.oidc.signinSilent();
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  }

  private async renewOrAsk(): Promise<string | undefined> {
    let user: User | null;
    try {
      user = await this.renewed();
    } catch {
      throw unreachable();
    }
    if (user) {
      this.accept(user);
      return user.access_token;
    }
    this.become('expired');
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  private become(status: SessionStatus): void {
    this.status = status;
    for (const listener of this.listeners) listener();
  }
}
