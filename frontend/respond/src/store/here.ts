import type { SurveyItem } from '../lib/wire';
import type { Drafts } from './drafts';
import type { SurveyRecord } from './record';

const OWNER = 'ampera.owner';

/** The tab remembers who signed in, for as long as it is open. */
export function rememberOwner(owner: string): void {
  sessionStorage.setItem(OWNER, owner);
}

/** Somebody is about to sign in, perhaps somebody else. */
export function forgetTab(): void {
  sessionStorage.removeItem(OWNER);
}

/** Nobody is to open surveys here without signing in again; what was written or waits to be sent stays. */
export async function forgetOwner(drafts: Drafts, owner: string | undefined): Promise<void> {
  forgetTab();
  for (const { key, item } of await drafts.list(owner)) {
    if (item) await drafts.update(key, (now) => now && withoutItem(now));
  }
}

function withoutItem(record: SurveyRecord): SurveyRecord {
  const rest = { ...record };
  delete rest.item;
  return rest;
}

/** The entry of the list as it may stay on a device: it names nobody but its owner. */
export function itemToKeep(item: SurveyItem): SurveyItem {
  const kept = { ...item };
  delete kept.subjectName;
  return kept;
}

/**
 * Whose surveys open on this device without a connection: of whoever this tab knows, else of the latest draft; but of
 * nobody while somebody is signed in of whom it is not known yet who they are.
 */
export async function ownerHere(drafts: Drafts, signedIn: boolean): Promise<string | undefined> {
  const known = sessionStorage.getItem(OWNER);
  if (signedIn && !known) return undefined;
  const records = (await drafts.list(known ?? undefined)).filter(({ item }) => item);
  return records.sort((a, b) => b.savedAt - a.savedAt)[0]?.owner;
}

export async function itemsHere(drafts: Drafts, owner: string): Promise<SurveyItem[]> {
  return (await drafts.list(owner)).flatMap(({ item }) => (item ? [item] : []));
}
