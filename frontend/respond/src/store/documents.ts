import type { SignedManifest } from '@ampera/survey-engine/manifest';

/*
 * Questionnaire and promise of a survey that was begun on this device, so that it opens without a connection. Both are
 * published to everybody whom they concern and say nothing of who reads them. They are checked again at every opening,
 * wherever they come from.
 */

export interface Documents {
  questionnaire: Uint8Array<ArrayBuffer>;
  /** Of an anonymous survey. */
  signed?: SignedManifest;
}

export const CACHE = 'ampera-surveys';
const address = (campaignId: string, part: string) =>
  `/survei/kept/${encodeURIComponent(campaignId)}/${part}`;

// not where the address is insecure, and not in some private windows
const available = () => typeof caches !== 'undefined';

export async function keepDocuments(campaignId: string, documents: Documents): Promise<void> {
  if (!available()) return;
  const { questionnaire, signed } = documents;
  try {
    const cache = await caches.open(CACHE);
    if (signed)
      await cache.put(address(campaignId, 'manifest'), new Response(JSON.stringify(signed)));
    await cache.put(address(campaignId, 'questionnaire'), new Response(questionnaire));
  } catch {
    // no room: the survey needs a connection to be opened again
  }
}

export async function keptDocuments(campaignId: string): Promise<Documents | undefined> {
  if (!available()) return undefined;
  try {
    // looking must not leave an empty cache behind
    const from = (part: string) => caches.match(address(campaignId, part), { cacheName: CACHE });
    const questionnaire = await from('questionnaire');
    if (!questionnaire) return undefined;
    const manifest = await from('manifest');
    return {
      questionnaire: new Uint8Array(await questionnaire.arrayBuffer()),
      ...(manifest ? { signed: (await manifest.json()) as SignedManifest } : {}),
    };
  } catch {
    return undefined;
  }
}

/** Of one survey, or of all. */
export async function forgetDocuments(campaignId?: string): Promise<void> {
  if (!available()) return;
  try {
    if (campaignId === undefined) await caches.delete(CACHE);
    else if (await caches.has(CACHE)) {
      const cache = await caches.open(CACHE);
      await cache.delete(address(campaignId, 'questionnaire'));
      await cache.delete(address(campaignId, 'manifest'));
    }
  } catch {
    // what cannot be opened holds nothing
  }
}
