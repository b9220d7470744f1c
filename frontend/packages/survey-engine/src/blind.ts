import { fromBase64Url, sha256Hex } from './canonical';

/*
 * The client's half of RFC 9474, RSABSSA-SHA384-PSS-Randomized: the server signs a message that it cannot see, so the
 * ballot that comes back later cannot be linked to the request that it signed. BigInt is not constant-time; the secrets
 * here live on the respondent's own device and are used once, so there is nobody to measure them.
 */

const HASH_LENGTH = 48;
const SALT_LENGTH = 48;
const PREFIX_LENGTH = 32;
const BALLOT_LENGTH = PREFIX_LENGTH + 32;

type Bytes = Uint8Array<ArrayBuffer>;

export interface PublicKey {
  n: bigint;
  e: bigint;
  length: number;
  verifier: CryptoKey;
  fingerprint: string;
}

export interface Blinded {
  blindedMessage: Bytes;
  inverse: Bytes;
}

export class BlindSignatureError extends Error {
  override name = 'BlindSignatureError';
}

export function toInteger(bytes: Uint8Array): bigint {
  let hex = '0x0';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return BigInt(hex);
}

function toBytes(value: bigint, length: number): Bytes {
  const hex = value.toString(16).padStart(length * 2, '0');
  if (hex.length > length * 2) throw new BlindSignatureError('integer too large');
  return Uint8Array.from({ length }, (_, at) => parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let bits = exponent, square = base % modulus; bits > 0n; bits >>= 1n) {
    if (bits & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

export function invert(value: bigint, modulus: bigint): bigint | null {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return a === 1n ? ((x % modulus) + modulus) % modulus : null;
}

function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

async function sha384(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-384', data));
}

function join(...parts: Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

async function mask(seed: Bytes, length: number): Promise<Bytes> {
  const blocks: Bytes[] = [];
  for (let counter = 0; counter * HASH_LENGTH < length; counter++) {
    blocks.push(await sha384(join(seed, toBytes(BigInt(counter), 4))));
  }
  return join(...blocks).slice(0, length);
}

/** EMSA-PSS-ENCODE of RFC 8017, 9.1.1. */
async function encodePss(message: Bytes, salt: Bytes, bits: number): Promise<Bytes> {
  const length = Math.ceil(bits / 8);
  const hash = await sha384(join(new Uint8Array(8), await sha384(message), salt));
  const block = join(
    new Uint8Array(length - salt.length - HASH_LENGTH - 2),
    Uint8Array.of(1),
    salt,
  );
  const masked = await mask(hash, block.length);
  for (let at = 0; at < block.length; at++) masked[at] = (masked[at] ?? 0) ^ (block[at] ?? 0);
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits));
  return join(masked, hash, Uint8Array.of(0xbc));
}

/** Takes only an RSA key of the expected size, odd, with exponent 65537, whose bytes have the announced fingerprint. */
export async function importPublicKey(
  spki: string,
  fingerprint: string,
  bits = 2048,
): Promise<PublicKey> {
  const bytes = fromBase64Url(spki);
  if ((await sha256Hex(bytes)) !== fingerprint)
    throw new BlindSignatureError('fingerprint differs');
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const verifier = await crypto.subtle
    .importKey('spki', bytes, algorithm, true, ['verify'])
    .catch(() => Promise.reject(new BlindSignatureError('not an RSA key')));
  const jwk = await crypto.subtle.exportKey('jwk', verifier);
  const n = toInteger(fromBase64Url(jwk.n ?? ''));
  const e = toInteger(fromBase64Url(jwk.e ?? ''));
  if (n.toString(2).length !== bits) throw new BlindSignatureError('key size');
  if (n % 2n === 0n) throw new BlindSignatureError('even modulus');
  if (e !== 65537n) throw new BlindSignatureError('exponent');
  return { n, e, length: bits / 8, verifier, fingerprint };
}

/** A fresh ballot: the prepared message, a random prefix before a random message. */
export function newBallot(): Bytes {
  return random(BALLOT_LENGTH);
}

/** Salt and inverse come from the resume code; without them, and for old ballots, from chance. */
export async function blind(
  key: PublicKey,
  message: Bytes,
  salt: Bytes = random(SALT_LENGTH),
  inverse?: bigint,
): Promise<Blinded> {
  const bits = key.n.toString(2).length;
  const encoded = toInteger(await encodePss(message, salt, bits - 1));
  if (!invert(encoded, key.n)) throw new BlindSignatureError('message shares a factor');
  let inv = inverse;
  let factor = inverse === undefined ? null : invert(inverse, key.n);
  while (factor === null) {
    const candidate = toInteger(random(key.length));
    if (candidate === 0n || candidate >= key.n) continue;
    inv = invert(candidate, key.n) ?? undefined;
    if (inv !== undefined) factor = candidate;
  }
  const blinded = (encoded * power(factor, key.e, key.n)) % key.n;
  return { blindedMessage: toBytes(blinded, key.length), inverse: toBytes(inv ?? 0n, key.length) };
}

/** Takes the blinding off, and refuses a signature that is not one. */
export async function finalize(
  key: PublicKey,
  message: Bytes,
  blindSignature: Bytes,
  inverse: Bytes,
): Promise<Bytes> {
  if (blindSignature.length !== key.length) throw new BlindSignatureError('signature size');
  const unblinded = (toInteger(blindSignature) * toInteger(inverse)) % key.n;
  const signature = toBytes(unblinded, key.length);
  if (!(await verify(key, message, signature))) throw new BlindSignatureError('invalid signature');
  return signature;
}

export function verify(key: PublicKey, message: Bytes, signature: Bytes): Promise<boolean> {
  const algorithm = { name: 'RSA-PSS', saltLength: SALT_LENGTH };
  return crypto.subtle.verify(algorithm, key.verifier, signature, message);
}
