import {
  generateKeyPairSync,
  sign,
  type KeyObject,
  type KeyPairKeyObjectResult,
} from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { canonicalJson, sha256Hex, toBase64Url } from './canonical';
import { checkManifest, type Manifest, type SignedManifest, type Stratum } from './manifest';

const p256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = p256();
const questionnaire = new TextEncoder().encode('{"schema":1}');
let honest: Manifest;

async function stratum(id: string, bits = 2048): Promise<Stratum> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const spki = Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' }));
  const fingerprint = await sha256Hex(spki);
  return { id, label: id, size: 15, publicKey: toBase64Url(spki), fingerprint };
}

const spkiOf = (key: KeyObject) => Uint8Array.from(key.export({ type: 'spki', format: 'der' }));

async function signed(
  manifest: unknown,
  by: KeyPairKeyObjectResult = signer,
  dsaEncoding: 'ieee-p1363' | 'der' = 'ieee-p1363',
): Promise<SignedManifest> {
  const text = canonicalJson(manifest);
  const key = { key: by.privateKey, dsaEncoding };
  return {
    manifest: text,
    sha256: await sha256Hex(text),
    signature: toBase64Url(sign('sha256', Buffer.from(text), key)),
    signerKey: toBase64Url(spkiOf(by.publicKey)),
  };
}

beforeAll(async () => {
  honest = {
    campaignId: 'c1',
    title: 'Survei',
    questionnaireSha256: await sha256Hex(questionnaire),
    closesAt: '2026-12-01T00:00:00Z',
    graceUntil: '2026-12-02T00:00:00Z',
    minimumGroup: 5,
    minimumVerbatim: 10,
    cuts: ['UNIT'],
    strata: [await stratum('a'), await stratum('b')],
  };
});

describe('a manifest', () => {
  it('is accepted when all of it is as promised', async () => {
    const checked = await checkManifest(await signed(honest), 'c1', questionnaire);
    const pin = {
      sha256: await sha256Hex(canonicalJson(honest)),
      signer: await sha256Hex(spkiOf(signer.publicKey)),
    };
    expect(checked).toEqual({ manifest: honest, pin, fault: null });
  });

  it('is refused when this device knows another one, or another signer', async () => {
    const first = await checkManifest(await signed(honest), 'c1', questionnaire);
    const pin = first.fault === null ? first.pin : undefined;
    const fault = async (one: SignedManifest) =>
      (await checkManifest(one, 'c1', questionnaire, pin)).fault;
    expect(await fault(await signed(honest))).toBeNull();
    expect(await fault(await signed(honest, p256()))).toBe('changed');
    expect(await fault(await signed({ ...honest, closesAt: '2027-01-01T00:00:00Z' }))).toBe(
      'changed',
    );
  });

  it('is refused when the signature is of another kind', async () => {
    const fault = async (one: SignedManifest) =>
      (await checkManifest(one, 'c1', questionnaire)).fault;
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    expect(await fault(await signed(honest, p384))).toBe('signature');
    expect(await fault(await signed(honest, signer, 'der'))).toBe('signature');
    expect(await fault({ ...(await signed(honest)), signerKey: '!' })).toBe('signature');
  });

  it.each<[string, (manifest: Manifest) => unknown]>([
    ['shape', () => ({ campaignId: 'c1' })],
    ['campaign', (m) => ({ ...m, campaignId: 'c2' })],
    ['questionnaire', (m) => ({ ...m, questionnaireSha256: 'ab'.repeat(32) })],
    ['minimum_group', (m) => ({ ...m, minimumGroup: 4 })],
    ['minimum_group', (m) => ({ ...m, minimumVerbatim: 9 })],
    ['strata', (m) => ({ ...m, strata: [] })],
    ['strata', (m) => ({ ...m, strata: [m.strata[0], m.strata[0]] })],
    ['stratum_size', (m) => ({ ...m, strata: m.strata.map((s) => ({ ...s, size: 14 })) })],
    ['key', (m) => ({ ...m, strata: m.strata.map((s) => ({ ...s, publicKey: 'AAAA' })) })],
  ])('is refused for its %s', async (fault, change) => {
    const checked = await checkManifest(await signed(change(honest)), 'c1', questionnaire);
    expect(checked).toEqual({ manifest: null, fault });
  });

  it('is refused when text, hash or signature were changed', async () => {
    const other = await signed({ ...honest, title: 'Lain' });
    const good = await signed(honest);
    const fault = async (one: SignedManifest) =>
      (await checkManifest(one, 'c1', questionnaire)).fault;
    expect(await fault({ ...good, manifest: other.manifest })).toBe('hash');
    expect(await fault({ ...good, manifest: other.manifest, sha256: other.sha256 })).toBe(
      'signature',
    );
  });
});
