import { sha256Hex } from '@ampera/survey-engine';
import { describe, expect, it } from 'vitest';

import { compare, findLogged, grouped } from './manifest-log';

async function logOf(...entries: string[]): Promise<string> {
  let seal = '0'.repeat(64);
  let text = 'ampera manifest log 1\n';
  for (const [at, entry] of entries.entries()) {
    const line = `${at + 1} ${entry}`;
    seal = await sha256Hex(`${seal} ${line}`);
    text += `${line} ${seal}\n`;
  }
  return text;
}

const ONE = `2026-11-25 c1 ${'a'.repeat(64)}`;
const TWO = `2026-11-26 c2 ${'b'.repeat(64)}`;

describe('the public log of promises', () => {
  it('tells where a campaign stands', async () => {
    const text = await logOf(ONE, TWO);
    expect(await findLogged(text, 'c2')).toEqual({
      line: 2,
      day: '2026-11-26',
      sha256: 'b'.repeat(64),
    });
    expect(await findLogged(text, 'c3')).toBeNull();
  });

  it('is broken when a line was changed, left out, or put before another', async () => {
    const text = await logOf(ONE, TWO);
    expect(await findLogged(text.replace('2026-11-25', '2026-11-24'), 'c2')).toBe('broken');
    expect(await findLogged(text.replace(/1 2026-11-25.*\n/, ''), 'c2')).toBe('broken');
    expect(
      await findLogged(await logOf(TWO).then((log) => log.replace('\n1 ', '\n2 ')), 'c2'),
    ).toBe('broken');
    expect(await findLogged('something else', 'c2')).toBe('broken');
  });
});

describe('a fingerprint from paper', () => {
  const sha256 = '0123456789abcdef'.repeat(4);

  it('is compared without blanks and case, from six groups on', () => {
    expect(compare(grouped(sha256).toUpperCase(), sha256)).toBe('same');
    expect(compare('0123 4567 89ab cdef 0123 4567', sha256)).toBe('same');
    expect(compare('0123 4567 89ab', sha256)).toBe('short');
    expect(compare('', sha256)).toBe('short');
  });

  it('is another one at the first difference', () => {
    expect(compare('0123 5', sha256)).toBe('other');
    expect(compare(`${sha256}0`, sha256)).toBe('other');
  });
});
