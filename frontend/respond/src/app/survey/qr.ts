import { encode } from 'uqr';

/** Rows of dark and light squares, with the white edge that cameras need. */
export function squaresOf(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: 4 }).data;
}
