import { describe, expect, it } from 'vitest';

import { align } from './pdf-alignment';

/** The words of the text that a choice of words in the picture becomes. */
function chosen(items: string[], text: string, words: string, to = words) {
  const layer = items.join('');
  const start = layer.indexOf(words);
  const span = align(items, text).spanOf({ start, end: layer.indexOf(to, start) + to.length });
  return span && text.slice(span.start, span.end);
}

describe('words chosen in the picture of a page', () => {
  const items = ['Pasal', ' ', '4', 'Praktik paling', ' sedi', 'kit 40 persen.'];
  const text = 'Pasal 4\nPraktik paling sedikit 40 persen.';

  it('are the same words of the text, however the lines are cut', () => {
    expect(chosen(items, text, '4Praktik paling sedi', 'kit')).toBe('4\nPraktik paling sedikit');
    expect(chosen(items, text, 'persen')).toBe('persen');
  });

  it('are found behind ligatures, composed letters and spaces of another kind', () => {
    const other = ['e\uFB01sien  dan', 'cafe\u0301'];
    expect(chosen(other, 'efisien dan\ncaf\u00E9', '\uFB01sien  dancafe\u0301')).toBe(
      'fisien dan\ncaf\u00E9',
    );
  });

  it('are found when the file keeps its columns, or its footer first, in another order', () => {
    const file = ['Halaman 2 dari 6', 'Kiri pertama', 'Kiri kedua', 'Kanan pertama', 'Kanan kedua'];
    const read = 'Kiri pertama Kanan pertama\nKiri kedua Kanan kedua\nHalaman 2 dari 6';
    expect(chosen(file, read, 'Kanan pertama')).toBe('Kanan pertama');
    expect(chosen(file, read, 'dari 6')).toBe('dari 6');
  });

  it('are refused where the text has them in several pieces, or not at all', () => {
    const file = ['Kiri pertama', 'Kiri kedua', 'Kanan pertama', 'Kanan kedua', 'Cap basah'];
    const read = 'Kiri pertama Kanan pertama\nKiri kedua Kanan kedua';
    expect(chosen(file, read, 'Kiri pertama', 'Kiri kedua')).toBeUndefined();
    expect(chosen(file, read, 'Cap basah')).toBeUndefined();
  });

  it('take a word that occurs twice from its own place', () => {
    const file = ['Catatan', 'JP', 'pertama kali', 'JP', 'terakhir kali'];
    const read = 'pertama kali JP\nterakhir kali\nCatatan JP';
    const second = file.slice(0, 3).join('').length;
    const span = align(file, read).spanOf({ start: second, end: second + 2 });
    expect(span).toEqual({ start: read.indexOf('JP'), end: read.indexOf('JP') + 2 });
  });
});

describe('the place of a passage in the picture', () => {
  it('is every piece that it runs over', () => {
    const alignment = align(
      ['Praktik pa', 'ling sedikit', ' 40 persen.'],
      'Praktik paling sedikit\n40 persen.',
    );
    expect(alignment.piecesOf({ start: 8, end: 25 })).toEqual([
      { item: 0, start: 8, end: 10 },
      { item: 1, start: 0, end: 12 },
      { item: 2, start: 1, end: 3 },
    ]);
    expect(alignment.offsetOf(10)).toBe(10);
    expect(alignment.offsetOf(22)).toBe(23);
  });

  it('is nowhere when the picture has no such words', () => {
    expect(align(['Hanya gambar'], 'Teks lain sama sekali').piecesOf({ start: 0, end: 9 })).toEqual(
      [],
    );
  });
});
