import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from './canonical';
import { newCode, readCode, splitWords, suggestions, wordsOf } from './resume-code';
import { WORDS } from './words';

/** What is heard: endings that Indonesian does not voice apart, and letters that sound alike. */
function heard(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/sy|x/g, 's')
    .replace(/z/g, 'j')
    .replace(/[fv]/g, 'p')
    .replace(/q/g, 'k')
    .replace(/b$/, 'p')
    .replace(/d$/, 't')
    .replace(/(?<!n)g$/, 'k')
    .replace(/h$/, '')
    .replace(/ai/g, 'e')
    .replace(/au/g, 'o')
    .replace(/i(?=[^aeiou]+$)/, 'e')
    .replace(/u(?=[^aeiou]+$)/, 'o')
    .replace(/(.)\1/g, '$1');
}

describe('the list of words', () => {
  it('has 2048 words of three to eight plain letters, sorted', () => {
    expect(WORDS).toHaveLength(2048);
    expect(WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
    expect([...WORDS].sort()).toEqual(WORDS);
  });

  it('tells every word by its first four letters, and none sounds like another', () => {
    expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(2048);
    expect(new Set(WORDS.map(heard)).size).toBe(2048);
  });
});

describe('a resume code', () => {
  it.each([
    ['00'.repeat(16), 'abad abad abad abad abad abad abad abad abad abad abad abang'],
    [
      '000102030405060708090a0b0c0d0e0f',
      'abad alias lapor alias hangat agar bobot bosan aneka jarum gabah biru',
    ],
  ])('of %s is written and read back', async (hex, words) => {
    expect((await wordsOf(fromHex(hex))).join(' ')).toBe(words);
    expect(await readCode(words)).toEqual({ code: fromHex(hex), fault: null });
  });

  it('has 128 random bits and never the same ones', () => {
    const codes = Array.from({ length: 50 }, () => toHex(newCode()));
    expect(new Set(codes).size).toBe(50);
    expect(codes.every((code) => code.length === 32)).toBe(true);
  });

  it('is read whatever the case, the separators, the numbers and the length of the words', async () => {
    const code = newCode();
    const words = await wordsOf(code);
    const written = [
      words.join(', ').toUpperCase(),
      words.map((word, at) => `${at + 1}. ${word}\n`).join(''),
      `  ${words.map((word) => word.slice(0, 4)).join('\t')} `,
    ];
    for (const text of written) expect((await readCode(text)).code).toEqual(code);
  });

  it('says which word is unknown, and how many there are', async () => {
    const words = await wordsOf(newCode());
    const wrong = [...words.slice(0, 3), 'xyzzy', ...words.slice(4)].join(' ');
    expect((await readCode(wrong)).fault).toEqual({ kind: 'unknown', word: 'xyzzy', at: 3 });
    const short = words.slice(0, 11).join(' ');
    expect((await readCode(short)).fault).toEqual({ kind: 'count', count: 11 });
    expect((await readCode('')).fault).toEqual({ kind: 'count', count: 0 });
  });

  it('finds fifteen of sixteen mistaken words by the checksum', async () => {
    const words = await wordsOf(fromHex('000102030405060708090a0b0c0d0e0f'));
    let found = 0;
    for (const other of WORDS) {
      const { fault } = await readCode([other, ...words.slice(1)].join(' '));
      if (fault?.kind === 'checksum') found += 1;
    }
    expect(found / 2047).toBeGreaterThan(0.91);
    expect(found / 2047).toBeLessThan(0.96);
  });

  it('is completed while it is typed', () => {
    expect(splitWords('Satu, DUA;3 tiga')).toEqual(['satu', 'dua', 'tiga']);
    expect(suggestions('')).toEqual([]);
    expect(suggestions('jem')).toEqual(['jemari', 'jembatan', 'jemput', 'jemur']);
    expect(suggestions('jembatan')).toEqual(['jembatan']);
    expect(suggestions('zzz')).toEqual([]);
  });
});
