/** Text that a spreadsheet would run as a formula is marked as text. A plain negative number stays one. */
export function defuse(text: string): string {
  if (/^[=+@\t\r]/.test(text)) return `'${text}`;
  if (text.startsWith('-') && !/^-[\d.,]+$/.test(text)) return `'${text}`;
  return text;
}

function cell(text: string): string {
  const safe = defuse(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Semicolons and a byte order mark: what a spreadsheet in Indonesian opens with a double click. */
export function toCsv(rows: readonly (readonly string[])[]): Blob {
  const text = rows.map((row) => row.map(cell).join(';')).join('\r\n');
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // some browsers read the link only after the click has returned
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
