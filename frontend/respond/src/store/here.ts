import type { SurveyItem } from '../lib/wire';
import type { Drafts } from './drafts';
import type { SurveyRecord } from './record';

const OWNER = 'ampera.owner';

/** The tab remembers who signed in, for as long as it is open. */
export function rememberOwner(owner: string): void {
  sessionStorage.setItem(OWNER, owner);
}

/** Nobody is to open surveys here without signing in again; what was written or waits to be sent stays. */
export async function forgetOwner(drafts: Drafts, owner: string | undefined): Promise<void> {
  sessionStorage.removeItem(OWNER);
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

/** Whose surveys open on this device without a connection: those of this tab, or of the latest draft. */
export async function ownerHere(drafts: Drafts): Promise<string | undefined> {
  const known = sessionStorage.getItem(OWNER);
  const records = (await drafts.list()).filter(({ item }) => item);
  if (known) return records.some(({ owner }) => owner === known) ? known : undefined;
  return records.sort((a, b) => b.savedAt - a.savedAt)[0]?.owner;
}

export async function itemsHere(drafts: Drafts, owner: string): Promise<SurveyItem[]> {
  return (await drafts.list(owner)).flatMap(({ item }) => (item ? [item] : []));
}
