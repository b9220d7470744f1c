import { fromBase64Url, sha256Hex } from './canonical';
import { importPublicKey } from './blind';

export interface Stratum {
  id: string;
  label: string;
  size: number;
  publicKey: string;
  fingerprint: string;
}

export interface Manifest {
  campaignId: string;
  title: string;
  questionnaireSha256: string;
  closesAt: string;
  graceUntil: string;
  minimumGroup: number;
  minimumVerbatim: number;
  cuts: string[];
  /** In words, where interim results are promised. */
  interim?: { id: string; en: string };
  strata: Stratum[];
}

export interface SignedManifest {
  manifest: string;
  sha256: string;
  signature: string;
  signerKey: string;
}

/** What differs from the promise; the phone shows it and refuses to answer. */
export type ManifestFault =
  | 'hash'
  | 'signature'
  | 'changed'
  | 'shape'
  | 'campaign'
  | 'questionnaire'
  | 'strata'
  | 'stratum_size'
  | 'key'
  | 'minimum_group';

const MOST_STRATA = 32;
const LEAST_GROUP = 5;
const LEAST_VERBATIM = 10;

/*
 * Who signs is pinned by first use, per campaign: the page comes from the same operator as the key, so a key built into
 * it would prove no more. The device remembers the first manifest and signer of a campaign and refuses any other; the
 * fingerprints of both are shown, so that respondents can compare them with each other and with the second publication.
 */
export interface ManifestPin {
  sha256: string;
  signer: string;
}

/** ECDSA on P-256 with SHA-256, the signature as r and s side by side: what old phones verify, too. */
export async function isSigned(signed: SignedManifest): Promise<boolean> {
  try {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const signer = fromBase64Url(signed.signerKey);
    const key = await crypto.subtle.importKey('spki', signer, algorithm, false, ['verify']);
    const text = new TextEncoder().encode(signed.manifest);
    return await crypto.subtle.verify(algorithm, key, fromBase64Url(signed.signature), text);
  } catch {
    return false;
  }
}

function parse(text: string): Manifest | null {
  try {
    const parsed = JSON.parse(text) as Partial<Manifest> | null;
    return parsed && Array.isArray(parsed.strata) ? (parsed as Manifest) : null;
  } catch {
    return null;
  }
}

async function strataFault({ strata, minimumGroup }: Manifest): Promise<ManifestFault | null> {
  const distinct = (of: (one: Stratum) => string): boolean =>
    new Set(strata.map(of)).size === strata.length;
  if (strata.length === 0 || strata.length > MOST_STRATA) return 'strata';
  if (!distinct((one) => one.id) || !distinct((one) => one.fingerprint)) return 'strata';
  if (strata.some((one) => !(one.size >= 3 * minimumGroup))) return 'stratum_size';
  for (const one of strata) {
    try {
      await importPublicKey(one.publicKey, one.fingerprint);
    } catch {
      return 'key';
    }
  }
  return null;
}

export type CheckedManifest =
  { manifest: Manifest; pin: ManifestPin; fault: null } | { manifest: null; fault: ManifestFault };

/** Checks everything that the anonymous mode promises before the first question is shown. */
export async function checkManifest(
  signed: SignedManifest,
  campaignId: string,
  questionnaire: Uint8Array<ArrayBuffer>,
  known?: ManifestPin,
): Promise<CheckedManifest> {
  const refuse = (fault: ManifestFault) => ({ manifest: null, fault });
  if ((await sha256Hex(signed.manifest)) !== signed.sha256) return refuse('hash');
  if (!(await isSigned(signed))) return refuse('signature');
  const pin = {
    sha256: signed.sha256,
    signer: await sha256Hex(fromBase64Url(signed.signerKey)),
  };
  if (known && (known.sha256 !== pin.sha256 || known.signer !== pin.signer)) {
    return refuse('changed');
  }
  const manifest = parse(signed.manifest);
  if (!manifest) return refuse('shape');
  if (manifest.campaignId !== campaignId) return refuse('campaign');
  if ((await sha256Hex(questionnaire)) !== manifest.questionnaireSha256) {
    return refuse('questionnaire');
  }
  const groups = manifest.minimumGroup >= LEAST_GROUP && manifest.minimumVerbatim >= LEAST_VERBATIM;
  if (!groups) return refuse('minimum_group');
  const fault = await strataFault(manifest);
  return fault ? refuse(fault) : { manifest, pin, fault: null };
}
