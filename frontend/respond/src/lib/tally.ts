import { fromBase64Url, sha256Hex } from '@ampera/survey-engine';
import { importPublicKey, verify } from '@ampera/survey-engine/blind';
import { checkManifest, type Manifest, type SignedManifest } from '@ampera/survey-engine/manifest';

import type { PublishedList } from './wire';

/** What is wrong with a published list; empty if every promise about it was kept. */
export type TallyFault =
  | { kind: 'manifest' | 'strata' }
  | { kind: 'signature' | 'receipt' | 'twice'; count: number }
  | { kind: 'counts'; label: string };

type Keys = Map<string, Awaited<ReturnType<typeof importPublicKey>>>;

/** The keys of the promise, unless the list has other groups or other keys. */
async function keysOf(list: PublishedList, manifest: Manifest): Promise<Keys | null> {
  const keys: Keys = new Map();
  for (const { id, publicKey, fingerprint, size } of manifest.strata) {
    const listed = list.strata.find(({ stratumId }) => stratumId === id);
    if (listed?.publicKey !== publicKey || listed.invited !== size) return null;
    keys.set(id, await importPublicKey(publicKey, fingerprint));
  }
  return list.strata.length === keys.size ? keys : null;
}

async function isSigned(
  { stratumId, ballot, signature }: PublishedList['items'][number],
  keys: Keys,
) {
  const key = keys.get(stratumId);
  try {
    return Boolean(key && (await verify(key, fromBase64Url(ballot), fromBase64Url(signature))));
  } catch {
    return false;
  }
}

/** Recounts a published list from the promise alone, trusting nothing that the server says about it. */
export async function tally(
  list: PublishedList,
  signed: SignedManifest,
  campaignId: string,
  questionnaire: Uint8Array<ArrayBuffer>,
): Promise<TallyFault[]> {
  const { manifest } = await checkManifest(signed, campaignId, questionnaire);
  if (!manifest) return [{ kind: 'manifest' }];
  const keys = await keysOf(list, manifest);
  if (!keys) return [{ kind: 'strata' }];
  const counts = { signature: 0, receipt: 0, twice: 0 };
  const seen = new Set<string>();
  for (const item of list.items) {
    if (!(await isSigned(item, keys))) counts.signature += 1;
    if ((await sha256Hex(fromBase64Url(item.ballot))) !== item.receipt) counts.receipt += 1;
    if (seen.has(item.ballot)) counts.twice += 1;
    seen.add(item.ballot);
  }
  const faults: TallyFault[] = [];
  for (const kind of ['signature', 'receipt', 'twice'] as const) {
    if (counts[kind] > 0) faults.push({ kind, count: counts[kind] });
  }
  for (const { stratumId, label, invited, issued, counted } of list.strata) {
    const listed = list.items.filter((item) => item.stratumId === stratumId).length;
    if (listed !== counted || counted > issued || issued > invited) {
      faults.push({ kind: 'counts', label });
    }
  }
  return faults;
}
