import { expect, it } from 'vitest';

import { toCsv } from './csv';

function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const bytes = reader.result as ArrayBuffer;
      resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    };
    reader.readAsArrayBuffer(file);
  });
}

it.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+62812', `'+62812`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['-1+2', `'-1+2`],
  ['-12,5', '-12,5'],
  ['Praktik; langsung', '"Praktik; langsung"'],
  ['a = b', 'a = b'],
])('%s is text in a spreadsheet', async (text, cell) => {
  expect(await textOf(toCsv([['Judul'], [text]]))).toBe(`\uFEFFJudul\r\n${cell}\r\n`);
});
