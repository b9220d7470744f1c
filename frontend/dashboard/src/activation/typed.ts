/** What was typed as a NIP, without what people write between the digits. */
export function digitsOf(typed: string): string {
  return typed.replace(/[\s.-]/g, '');
}

/** The code of a card as it is printed, however it was typed; letters that look like digits are the digits. */
export function codeOf(typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

export function isWholeCode(code: string): boolean {
  return code.replace(/-/g, '').length === 16;
}
