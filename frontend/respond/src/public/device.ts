import { toBase64Url } from '@ampera/survey-engine';

/*
 * What makes this phone answer once: bytes of chance, another one for each survey, that it keeps for itself. The server has
 * a keyed hash of them until the time is over. Whoever empties the browser is somebody new; that is said where it matters.
 */
const DEVICE = 'ampera.device.';
const AGAIN = 'ampera.again.';
const inPage = new Map<string, string>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return inPage.get(key) ?? null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage is switched off: it lasts as long as the page
    inPage.set(key, value);
  }
}

export function deviceOf(campaignId: string): string {
  const kept = read(DEVICE + campaignId);
  if (kept) return kept;
  const made = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
  keep(DEVICE + campaignId, made);
  return made;
}

/** When this phone may answer again; `undefined` if it may now. */
export function againFrom(campaignId: string, now = Date.now()): string | undefined {
  const kept = read(AGAIN + campaignId);
  return kept && Date.parse(kept) > now ? kept : undefined;
}

export function rememberAnswered(campaignId: string, again: string): void {
  keep(AGAIN + campaignId, again);
}
