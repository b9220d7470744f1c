import { sha256 } from './canonical';
import { WORDS } from './words';

/*
 * A resume code is 128 random bits and 4 bits of their SHA-256, written as twelve words of eleven bits. The four bits do
 * not protect it: they tell at once, and before anything is asked of the server, that a word was mistyped.
 */

export const CODE_WORDS = 12;
const CODE_BYTES = 16;
const WORD_BITS = 11;
const SHORTEST = 4;

type Bytes = Uint8Array<ArrayBuffer>;

export type CodeFault =
  | { kind: 'count'; count: number }
  | { kind: 'unknown'; word: string; at: number }
  /** Every word is one of the list, but they do not belong together. */
  | { kind: 'checksum' };

export type ReadCode = { code: Bytes; fault: null } | { code: null; fault: CodeFault };

export function newCode(): Bytes {
  return crypto.getRandomValues(new Uint8Array(CODE_BYTES));
}

function bitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
}

async function checksumOf(code: Bytes): Promise<string> {
  return bitsOf(await sha256(code)).slice(0, CODE_WORDS * WORD_BITS - CODE_BYTES * 8);
}

export async function wordsOf(code: Bytes): Promise<string[]> {
  const bits = bitsOf(code) + (await checksumOf(code));
  return Array.from({ length: CODE_WORDS }, (_, at) => {
    return WORDS[parseInt(bits.slice(at * WORD_BITS, (at + 1) * WORD_BITS), 2)] ?? '';
  });
}

/** The words in what somebody typed or pasted, whatever stands between them: blanks, commas, numbers, line ends. */
export function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}

/** The word itself, or the only one that begins like this; four letters are always enough. */
function find(word: string): number {
  const exact = WORDS.indexOf(word);
  if (exact >= 0 || word.length < SHORTEST) return exact;
  return WORDS.findIndex((one) => one.startsWith(word));
}

/** Words of the list that begin like this, for completing what is being typed. */
export function suggestions(beginning: string, most = 4): string[] {
  if (beginning === '') return [];
  return WORDS.filter((word) => word.startsWith(beginning)).slice(0, most);
}

export async function readCode(text: string): Promise<ReadCode> {
  const words = splitWords(text);
  const places = words.map(find);
  const at = places.indexOf(-1);
  if (at >= 0) return { code: null, fault: { kind: 'unknown', word: words[at] ?? '', at } };
  if (words.length !== CODE_WORDS) {
    return { code: null, fault: { kind: 'count', count: words.length } };
  }
  const bits = places.map((place) => place.toString(2).padStart(WORD_BITS, '0')).join('');
  const code = Uint8Array.from({ length: CODE_BYTES }, (_, byte) =>
    parseInt(bits.slice(byte * 8, byte * 8 + 8), 2),
  );
  return bits.slice(CODE_BYTES * 8) === (await checksumOf(code))
    ? { code, fault: null }
    : { code: null, fault: { kind: 'checksum' } };
}
