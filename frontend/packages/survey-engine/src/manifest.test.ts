import { generateKeyPairSync, sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';

import { canonicalJson, sha256Hex, toBase64Url } from './canonical';
import { checkManifest, type Manifest, type SignedManifest, type Stratum } from './manifest';

const signer = generateKeyPairSync('ed25519');
const questionnaire = new TextEncoder().encode('{"schema":1}');
let honest: Manifest;

async function stratum(id: string, bits = 2048): Promise<Stratum> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const spki = Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' }));
  const fingerprint = await sha256Hex(spki);
  return { id, label: id, size: 15, publicKey: toBase64Url(spki), fingerprint };
}

async function signed(manifest: unknown): Promise<SignedManifest> {
  const text = canonicalJson(manifest);
  return {
    manifest: text,
    sha256: await sha256Hex(text),
    signature: toBase64Url(sign(null, Buffer.from(text), signer.privateKey)),
    signerKey: signer.publicKey.export({ format: 'jwk' }).x ?? '',
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
    expect(checked).toEqual({ manifest: honest, fault: null });
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
