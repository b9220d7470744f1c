// @vitest-environment node
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';

import { hasherOf } from './sha256';
import { solver } from './solving';

const hexOf = (words: Uint32Array) =>
  Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
const hex = (text: string) => createHash('sha256').update(text).digest('hex');

it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 200])(
  'hashes as SHA-256 does, after a beginning of %i characters',
  (length) => {
    const beginning = 'x'.repeat(length);
    const hash = hasherOf(beginning);
    for (const end of ['', '0', '48211', 'y'.repeat(70)]) {
      expect(hexOf(hash(end))).toBe(hex(beginning + end));
    }
  },
);

it('finds the first number whose hash begins with as many zero bits as are asked for', () => {
  const challenge = 'AZN8Ll8KfMOYxNwMDAc5lQ'.repeat(5);
  const attempt = solver({ challenge, bits: 12 });
  const solution = attempt(0, 1 << 20) ?? '';
  expect(hex(`${challenge}.${solution}`)).toMatch(/^000/);
  for (let before = 0; before < Number(solution); before++) {
    expect(hex(`${challenge}.${before}`)).not.toMatch(/^000/);
  }
  expect(attempt(0, Number(solution))).toBeUndefined();
});
