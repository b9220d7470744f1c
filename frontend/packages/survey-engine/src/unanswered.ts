import type { Item, TextItem } from './definition';

// Java's and JavaScript's ideas of white space differ, so the set is spelt out (corpus/README.md).
const BLANK =
  // eslint-disable-next-line no-control-regex -- tab and line breaks are blanks
  /^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]*$/u;

export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

export const isText = (item: Item): item is TextItem => item.type.endsWith('-text');

/** Skipped: absent, null, nothing chosen, or a text of blanks only. */
export function isUnanswered(item: Item, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (item.type === 'multiple-choice' || item.type === 'ranking' || item.type === 'file') {
    return Array.isArray(value) && value.length === 0;
  }
  if (isText(item)) {
    return typeof value === 'string' && isBlank(value);
  }
  return false;
}
