import { sha256Hex, type Answers } from '@ampera/survey-engine';

/*
 * A draft as the server keeps it: AES-GCM under a key that follows from the resume code, in one of a few sizes, so that
 * neither what is in it nor how much of it there is can be told. The counter inside says which of two is the newer one;
 * a clock would not, and would be a clock.
 */

const SIZES = [4096, 16_384, 65_536, 262_144];
const NONCE = 12;
const TAG = 16;

type Bytes = Uint8Array<ArrayBuffer>;

export interface DraftContent {
  counter: number;
  answers: Answers;
  step: string;
}

function algorithm(nonce: Bytes, campaignId: string) {
  const additionalData = new TextEncoder().encode(`ampera/draft/1\n${campaignId}`);
  return { name: 'AES-GCM', iv: nonce, additionalData };
}

function importKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** `null` if it is larger than the largest size. */
export async function sealDraft(
  key: Bytes,
  campaignId: string,
  content: DraftContent,
): Promise<Bytes | null> {
  const text = new TextEncoder().encode(JSON.stringify(content));
  const size = SIZES.find((one) => one >= NONCE + text.length + TAG);
  if (size === undefined) return null;
  // blanks after JSON are nothing
  const plain = new Uint8Array(size - NONCE - TAG).fill(0x20);
  plain.set(text);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const secret = await crypto.subtle.encrypt(
    algorithm(nonce, campaignId),
    await importKey(key),
    plain,
  );
  const sealed = new Uint8Array(size);
  sealed.set(nonce);
  sealed.set(new Uint8Array(secret), NONCE);
  return sealed;
}

/** Rejects what was not sealed with this key for this campaign. */
export async function openDraft(
  key: Bytes,
  campaignId: string,
  sealed: Bytes,
): Promise<DraftContent> {
  const how = algorithm(sealed.slice(0, NONCE), campaignId);
  const plain = await crypto.subtle.decrypt(how, await importKey(key), sealed.slice(NONCE));
  return JSON.parse(new TextDecoder().decode(plain)) as DraftContent;
}

/** What tells one sealed draft from another without opening it. */
export const nameOf = (sealed: Bytes): Promise<string> => sha256Hex(sealed);
