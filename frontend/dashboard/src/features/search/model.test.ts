import { describe, expect, it } from 'vitest';

import { piecesOf } from './model';

describe('the pieces of a snippet', () => {
  it('are marked where the words of the query stand', () => {
    const pieces = piecesOf('praktik di loket', [
      { start: 11, end: 16 },
      { start: 0, end: 7 },
    ]);
    expect(pieces).toEqual([
      { text: 'praktik', marked: true },
      { text: ' di ', marked: false },
      { text: 'loket', marked: true },
    ]);
  });

  it('are together the snippet, whatever the ranges', () => {
    const ranges = [
      { start: 2, end: 4 },
      { start: 3, end: 5 },
      { start: 4, end: 99 },
    ];
    const pieces = piecesOf('abcdef', ranges);
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdef');
    expect(pieces.filter(({ marked }) => marked)).toHaveLength(1);
  });
});
