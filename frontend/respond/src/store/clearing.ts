import { forgetDocuments } from './documents';
import type { Drafts } from './drafts';
import { hasAnswers, progressOf } from './record';

const DATABASES = ['ampera', 'ampera-files'];
/** What signing out still needs, and takes away itself. */
const SIGNED_IN = 'oidc.user:';

/** Surveys of this person whose answers are here and nowhere else. */
export async function unsentOf(drafts: Drafts, owner: string | undefined): Promise<number> {
  const records = await drafts.list(owner);
  return records.filter((record) => hasAnswers(record) && progressOf(record) !== 'sent').length;
}

/**
 * Nothing of this person stays: answers, receipts, codes, which surveys were opened, the language. What somebody else
 * has left unsent on this device stays theirs.
 */
export async function clearDevice(drafts: Drafts, owner: string | undefined): Promise<void> {
  for (const { key } of await drafts.list(owner)) await drafts.update(key, () => undefined);
  if ((await drafts.list()).length === 0) {
    for (const name of DATABASES) await dropDatabase(name);
  } else {
    const { sweepFiles } = await import('./files');
    await sweepFiles(drafts);
  }
  await forgetDocuments();
  localStorage.clear();
  for (const key of Object.keys(sessionStorage)) {
    if (!key.startsWith(SIGNED_IN)) sessionStorage.removeItem(key);
  }
}

function dropDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    if (typeof indexedDB === 'undefined') {
      resolve();
      return;
    }
    const request = indexedDB.deleteDatabase(name);
    // another tab holds it: it is empty all the same
    for (const over of ['success', 'error', 'blocked']) {
      request.addEventListener(over, () => resolve());
    }
  });
}
