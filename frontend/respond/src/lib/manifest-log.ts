import { sha256Hex } from '@ampera/survey-engine';

export interface Logged {
  line: number;
  day: string;
  sha256: string;
}

const HEAD = 'ampera manifest log 1';
const BEGINNING = '0'.repeat(64);

/** Where a campaign stands in the public log: `null` if nowhere, `broken` if the seals do not follow each other. */
export async function findLogged(
  text: string,
  campaignId: string,
): Promise<Logged | 'broken' | null> {
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== HEAD) return 'broken';
  let found: Logged | null = null;
  let seal = BEGINNING;
  for (const [at, line] of lines.entries()) {
    const [number = '', day = '', campaign = '', sha256 = '', given] = line.split(' ');
    seal = await sha256Hex(`${seal} ${number} ${day} ${campaign} ${sha256}`);
    if (seal !== given || Number(number) !== at + 1) return 'broken';
    if (campaign === campaignId) found = { line: at + 1, day, sha256 };
  }
  return found;
}

/** Ninety-six bits: what nobody finds a second promise for, and somebody can still type. */
const LEAST = 24;

/** A fingerprint as it is read from paper, compared with this one; `short` as long as it says too little. */
export function compare(given: string, sha256: string): 'same' | 'other' | 'short' {
  const hex = given.toLowerCase().replace(/[^0-9a-z]/g, '');
  if (hex.length > 64 || !sha256.startsWith(hex)) return hex.length < 4 ? 'short' : 'other';
  return hex.length < LEAST ? 'short' : 'same';
}

/** In groups of four, as it is printed. */
export function grouped(sha256: string): string {
  return sha256.replace(/(.{4})(?=.)/g, '$1 ');
}
