import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { blind, importPublicKey, invert } from './blind';
import { fromHex, sha256Hex, toBase64Url, toHex } from './canonical';
import { derive } from './derive';

interface Vector {
  spki: string;
  code: string;
  campaignId: string;
  message: string;
  salt: string;
  inverse: string;
  draftKey: string;
  blindedMessage: string;
}

const vectors = JSON.parse(
  readFileSync(new URL('../corpus/resume-code.json', import.meta.url), 'utf8'),
) as Vector[];

async function keyOf(spki: string) {
  const bytes = fromHex(spki);
  return importPublicKey(toBase64Url(bytes), await sha256Hex(bytes));
}

describe.each(vectors)('what follows from code $code in $campaignId', (vector) => {
  it('is as the vector says, and so is the blinded message', async () => {
    const key = await keyOf(vector.spki);
    const derived = await derive(fromHex(vector.code), vector.campaignId, key);
    expect(toHex(derived.message)).toBe(vector.message);
    expect(toHex(derived.salt)).toBe(vector.salt);
    expect(derived.inverse.toString(16)).toBe(vector.inverse);
    expect(toHex(derived.draftKey)).toBe(vector.draftKey);
    const { blindedMessage } = await blind(key, derived.message, derived.salt, derived.inverse);
    expect(toHex(blindedMessage)).toBe(vector.blindedMessage);
  });
});

describe('another code, campaign or key', () => {
  const code = fromHex('00'.repeat(16));

  it('yields another ballot, salt, blinding and draft key', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const other = publicKey.export({ type: 'spki', format: 'der' });
    const key = await keyOf(vectors[0]?.spki ?? '');
    const all = await Promise.all([
      derive(code, 'c1', key),
      derive(fromHex('00'.repeat(15) + '01'), 'c1', key),
      derive(code, 'c2', key),
      derive(code, 'c1', await keyOf(toHex(other))),
    ]);
    expect(new Set(all.map(({ message }) => toHex(message))).size).toBe(4);
    expect(new Set(all.map(({ salt }) => toHex(salt))).size).toBe(4);
    expect(new Set(all.map(({ inverse }) => inverse)).size).toBe(4);
    expect(new Set(all.map(({ draftKey }) => toHex(draftKey))).size).toBe(4);
  });

  it('always has a blinding below the modulus that can be taken off', async () => {
    const key = await keyOf(vectors[0]?.spki ?? '');
    for (let at = 0; at < 8; at++) {
      const { inverse } = await derive(fromHex(`0${at}`.repeat(16)), 'c1', key);
      expect(inverse > 0n && inverse < key.n).toBe(true);
      expect(invert(inverse, key.n)).not.toBeNull();
    }
  });
});
