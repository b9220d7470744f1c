import { hasherOf } from './sha256';

export interface Riddle {
  challenge: string;
  bits: number;
}

function zeros(hash: Uint32Array): number {
  const at = hash.findIndex((word) => word !== 0);
  return at < 0 ? 256 : 32 * at + Math.clz32(hash[at] ?? 0);
}

/** Tries numbers from one on; `undefined` if none of so many solves it. */
export function solver({
  challenge,
  bits,
}: Riddle): (from: number, tries: number) => string | undefined {
  const hash = hasherOf(`${challenge}.`);
  return (from, tries) => {
    for (let number = from; number < from + tries; number++) {
      if (zeros(hash(String(number))) >= bits) return String(number);
    }
    return undefined;
  };
}
