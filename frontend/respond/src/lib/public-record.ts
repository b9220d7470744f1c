import { anonymous, apiFetch, type Schema } from '@ampera/api';
import { isSigned } from '@ampera/survey-engine/manifest';

export type Destruction = Schema<'Destruction'>;

// as nobody in particular
const send = apiFetch({ token: () => Promise.resolve(undefined), language: () => 'id' });

const fetchPublic = (path: string) =>
  send(
    new Request(window.location.origin + path, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: anonymous,
    }),
  );

/** The log of all promises; nothing where it cannot be had. */
export async function fetchManifestLog(): Promise<string> {
  const response = await fetchPublic('/api/v1/public/manifests');
  return response.ok ? response.text() : '';
}

/** What was destroyed, and whether who signed the promise signed for it; `null` if nothing was recorded. */
export async function fetchDestruction(
  campaignId: string,
  signerKey: string,
): Promise<{ destruction: Destruction; genuine: boolean } | null> {
  const path = `/api/v1/campaigns/${encodeURIComponent(campaignId)}/destruction`;
  const response = await fetchPublic(path);
  if (!response.ok) return null;
  const destruction = (await response.json()) as Destruction;
  const signed = { ...destruction, manifest: destruction.record };
  const genuine = destruction.signerKey === signerKey && (await isSigned(signed));
  return { destruction, genuine: genuine && says(destruction, campaignId) };
}

/** Whether what is shown is what was signed. */
function says(shown: Destruction, campaignId: string): boolean {
  const signed = JSON.parse(shown.record) as Record<string, unknown>;
  return (
    signed.campaignId === campaignId &&
    (['answers', 'drafts', 'blindedMacs', 'cause'] as const).every(
      (key) => signed[key] === shown[key],
    )
  );
}
