import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { blind, finalize, importPublicKey, newBallot, verify } from './blind';
import { fromHex, sha256Hex, toBase64Url, toHex } from './canonical';

const vectors = JSON.parse(
  readFileSync(new URL('../corpus/rfc9474.json', import.meta.url), 'utf8'),
) as {
  key: Record<'n' | 'e' | 'd', string>;
  inverse: string;
  message: string;
  salt: string;
  variants: Record<'name' | 'prefix' | 'blindedMessage' | 'blindSignature' | 'signature', string>[];
};
const b64 = (hex: string): string => toBase64Url(fromHex(hex));

async function imported(jwk: { n: string; e: string }, bits: number) {
  const der = createPublicKey({ key: { kty: 'RSA', ...jwk }, format: 'jwk' });
  const spki = Uint8Array.from(der.export({ type: 'spki', format: 'der' }));
  return importPublicKey(toBase64Url(spki), await sha256Hex(spki), bits);
}

describe.each(vectors.variants)('RFC 9474 $name', (vector) => {
  it('blinds, finalizes and verifies as the vector says', async () => {
    const key = await imported({ n: b64(vectors.key.n), e: b64(vectors.key.e) }, 4096);
    const message = fromHex(vector.prefix + vectors.message);
    const inverse = BigInt(`0x${vectors.inverse}`);
    const blinded = await blind(key, message, fromHex(vectors.salt), inverse);
    expect(toHex(blinded.blindedMessage)).toBe(vector.blindedMessage);
    const signature = await finalize(key, message, fromHex(vector.blindSignature), blinded.inverse);
    expect(toHex(signature)).toBe(vector.signature);
    expect(await verify(key, message, signature)).toBe(true);
  });
});

function keyPair(bits: number, exponent = 65537) {
  return generateKeyPairSync('rsa', { modulusLength: bits, publicExponent: exponent });
}

function spkiOf(pair: ReturnType<typeof keyPair>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(pair.publicKey.export({ type: 'spki', format: 'der' }));
}

function signBlindly(
  pair: ReturnType<typeof keyPair>,
  message: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { n = '', d = '' } = createPrivateKey(
    pair.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ).export({ format: 'jwk' });
  const integer = (text: string) => BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`);
  let [result, base, bits] = [1n, BigInt(`0x${toHex(message)}`), integer(d)];
  for (; bits > 0n; bits >>= 1n, base = (base * base) % integer(n)) {
    if (bits & 1n) result = (result * base) % integer(n);
  }
  return fromHex(result.toString(16).padStart(512, '0'));
}

describe('a ballot', () => {
  const pair = keyPair(2048);
  const spki = spkiOf(pair);

  it('is signed without being seen', async () => {
    const key = await importPublicKey(toBase64Url(spki), await sha256Hex(spki));
    const ballot = newBallot();
    const { blindedMessage, inverse } = await blind(key, ballot);
    const answer = signBlindly(pair, blindedMessage);
    const signature = await finalize(key, ballot, answer, inverse);
    expect(await verify(key, ballot, signature)).toBe(true);
    expect(await verify(key, newBallot(), signature)).toBe(false);
    answer[9] = (answer[9] ?? 0) ^ 1;
    await expect(finalize(key, ballot, answer, inverse)).rejects.toThrow('invalid signature');
    await expect(finalize(key, ballot, answer.slice(1), inverse)).rejects.toThrow('signature size');
  });

  it('is blinded differently each time', async () => {
    const key = await importPublicKey(toBase64Url(spki), await sha256Hex(spki));
    const ballot = newBallot();
    const [one, two] = [await blind(key, ballot), await blind(key, ballot)];
    expect(toHex(one.blindedMessage)).not.toBe(toHex(two.blindedMessage));
  });

  it.each([
    ['fingerprint differs', spki, 'ab'.repeat(32)],
    ['key size', spkiOf(keyPair(3072)), null],
    ['exponent', spkiOf(keyPair(2048, 3)), null],
    ['not an RSA key', Uint8Array.of(1, 2, 3), null],
  ])('refuses a key: %s', async (reason, bytes, fingerprint) => {
    const announced = fingerprint ?? (await sha256Hex(bytes));
    await expect(importPublicKey(toBase64Url(bytes), announced)).rejects.toThrow(reason);
  });
});
