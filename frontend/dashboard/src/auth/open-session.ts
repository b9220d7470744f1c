import { CALLBACK_PATH, Session, SIGNED_OUT_PATH } from './session';

/** The session with Keycloak's realm under the origin of this page. */
export async function openSession(): Promise<Session> {
  const { UserManager, WebStorageStateStore } = await import('oidc-client-ts');
  const { origin } = window.location;
  const manager = new UserManager({
    authority: `${origin}/auth/realms/asn`,
    client_id: 'ampera-web',
    redirect_uri: origin + CALLBACK_PATH,
    popup_redirect_uri: origin + CALLBACK_PATH,
    post_logout_redirect_uri: origin + SIGNED_OUT_PATH,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: true,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    popupWindowFeatures: { width: 480, height: 680 },
  });
  return new Session(manager, {
    location: window.location,
    history: window.history,
  });
}
