import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  clockSkew,
  generateRandomCodeVerifier,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  validateAuthResponse,
  type AuthorizationServer,
  type Client,
  type TokenEndpointResponse,
} from 'oauth4webapi';

/*
 * The code flow with PKCE of RFC 9700 for a client without a secret. Only what we use of the library is bundled, and
 * none of it before somebody signs in. The addresses are Keycloak's: asking for them would be one more request.
 */

const ISSUER = `${window.location.origin}/auth/realms/asn`;
const PROTOCOL = `${ISSUER}/protocol/openid-connect`;
const SERVER: AuthorizationServer = { issuer: ISSUER, token_endpoint: `${PROTOCOL}/token` };
const CLIENT: Client = { client_id: 'ampera-web' };

/** By how many seconds this clock is behind the server's, as the ID token that has just been issued tells. */
async function skewOf(answer: Response): Promise<number> {
  try {
    const { id_token } = (await answer.clone().json()) as { id_token?: string };
    const claims = id_token?.split('.')[1]?.replace(/-/g, '+').replace(/_/g, '/') ?? '';
    const { iat } = JSON.parse(atob(claims)) as { iat: number };
    return iat - Math.floor(Date.now() / 1000);
  } catch {
    return 0;
  }
}

/**
 * A phone whose clock is wrong by days may answer, too: the token comes from the server itself, right now, and holds the
 * nonce of this very sign-in.
 */
async function clientAt(answer: Response): Promise<Client> {
  const skew = await skewOf(answer);
  return Number.isFinite(skew) ? { ...CLIENT, [clockSkew]: skew } : CLIENT;
}

/** What has to be the same when the sign-in page sends somebody back. */
export interface Leaving {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
}

// without TLS only where the browser itself counts the address as secure
const options = () => ({ [allowInsecureRequests]: window.location.protocol === 'http:' });

export function leavingFor(returnTo: string): Leaving {
  const [state, nonce] = [generateRandomState(), generateRandomState()];
  return { state, nonce, verifier: generateRandomCodeVerifier(), returnTo };
}

export async function signInAddress(leaving: Leaving, redirect: string): Promise<string> {
  const asked = new URLSearchParams({
    client_id: CLIENT.client_id,
    redirect_uri: redirect,
    response_type: 'code',
    scope: 'openid',
    state: leaving.state,
    nonce: leaving.nonce,
    code_challenge: await calculatePKCECodeChallenge(leaving.verifier),
    code_challenge_method: 'S256',
  });
  return `${PROTOCOL}/auth?${asked.toString()}`;
}

/** Tokens for the code in the address that the sign-in page sent us back to. */
export async function exchange(
  address: URL,
  leaving: Leaving,
  redirect: string,
): Promise<TokenEndpointResponse> {
  const parameters = validateAuthResponse(SERVER, CLIENT, address, leaving.state);
  const answer = await authorizationCodeGrantRequest(
    SERVER,
    CLIENT,
    None(),
    parameters,
    redirect,
    leaving.verifier,
    options(),
  );
  const expected = { expectedNonce: leaving.nonce, requireIdToken: true };
  return processAuthorizationCodeResponse(SERVER, await clientAt(answer), answer, expected);
}

export async function refresh(token: string): Promise<TokenEndpointResponse> {
  const answer = await refreshTokenGrantRequest(SERVER, CLIENT, None(), token, options());
  return processRefreshTokenResponse(SERVER, await clientAt(answer), answer);
}

export function signOutAddress(redirect: string, idToken: string | undefined): string {
  const asked = new URLSearchParams({
    client_id: CLIENT.client_id,
    post_logout_redirect_uri: redirect,
    ...(idToken ? { id_token_hint: idToken } : {}),
  });
  return `${PROTOCOL}/logout?${asked.toString()}`;
}
