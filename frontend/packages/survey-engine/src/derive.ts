import { invert, toInteger, type PublicKey } from './blind';

/*
 * Everything secret of one anonymous answer follows from the resume code, so that another device with the code goes on
 * where the first stopped. HKDF-SHA-256 (RFC 5869) is bound to the campaign and to the fingerprint of the stratum's key:
 * a server that shows another key gets another ballot and another blinding, never two blindings of one ballot.
 */

const MESSAGE_LENGTH = 64;
const SALT_LENGTH = 48;
const DRAFT_KEY_LENGTH = 32;
const SALT = 'ampera/resume-code/1';

type Bytes = Uint8Array<ArrayBuffer>;
type Expand = (purpose: string, length: number) => Promise<Bytes>;

export interface Derived {
  message: Bytes;
  salt: Bytes;
  inverse: bigint;
  draftKey: Bytes;
}

async function expanderOf(code: Bytes, campaignId: string, key: PublicKey): Promise<Expand> {
  const text = (of: string) => new TextEncoder().encode(of);
  const secret = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveBits']);
  return async (purpose, length) => {
    const info = text([purpose, campaignId, key.fingerprint].join('\n'));
    const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: text(SALT), info };
    return new Uint8Array(await crypto.subtle.deriveBits(algorithm, secret, length * 8));
  };
}

/** Uniform among the invertible numbers below the modulus: the first counter block that is one. */
async function blindingOf(expand: Expand, { n, length }: PublicKey): Promise<bigint> {
  const tooMany = BigInt(length * 8 - n.toString(2).length);
  for (let counter = 0; ; counter++) {
    const drawn = toInteger(await expand(`blinding/${counter}`, length)) >> tooMany;
    if (drawn > 0n && drawn < n && invert(drawn, n) !== null) return drawn;
  }
}

export async function derive(code: Bytes, campaignId: string, key: PublicKey): Promise<Derived> {
  const expand = await expanderOf(code, campaignId, key);
  const [message, salt, inverse, draftKey] = await Promise.all([
    expand('ballot', MESSAGE_LENGTH),
    expand('salt', SALT_LENGTH),
    blindingOf(expand, key),
    expand('draft', DRAFT_KEY_LENGTH),
  ]);
  return { message, salt, inverse, draftKey };
}
