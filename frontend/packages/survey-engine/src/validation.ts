import { answerKeys, type Item } from './definition';

export type AnswerErrorCode =
  | 'required'
  | 'type'
  | 'unknown_option'
  | 'too_few'
  | 'too_many'
  | 'duplicate_choice'
  | 'below_min'
  | 'above_max'
  | 'decimals'
  | 'too_long'
  | 'unknown_item';

export interface AnswerError {
  key: string;
  code: AnswerErrorCode;
}

// Java's and JavaScript's ideas of white space differ, so the set is spelt out (corpus/README.md).
const BLANK =
  // eslint-disable-next-line no-control-regex -- tab and line breaks are blanks
  /^[\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]*$/u;
// Half a surrogate pair has no UTF-8, and control characters have no place in XML and spreadsheets.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/u; // eslint-disable-line no-control-regex -- control characters are what it finds

export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

export function codePoints(text: string): number {
  return Array.from(text).length;
}

/** Skipped: absent, null, nothing chosen, or a text of blanks only. */
export function isUnanswered(item: Item, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (item.type === 'multiple-choice') return Array.isArray(value) && value.length === 0;
  if (item.type === 'short-text' || item.type === 'long-text') {
    return typeof value === 'string' && isBlank(value);
  }
  return false;
}

function checkOption(codes: Set<string>, value: unknown): AnswerErrorCode | null {
  if (typeof value !== 'string') return 'type';
  return codes.has(value) ? null : 'unknown_option';
}

function checkChoices(
  item: Item & { type: 'multiple-choice' },
  codes: Set<string>,
  value: unknown,
): AnswerErrorCode | null {
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return 'type';
  if (value.some((one) => !codes.has(one as string))) return 'unknown_option';
  if (new Set(value).size < value.length) return 'duplicate_choice';
  if (item.minChoices != null && value.length < item.minChoices) return 'too_few';
  if (item.maxChoices != null && value.length > item.maxChoices) return 'too_many';
  return null;
}

/** Digits after the decimal point in the shortest decimal form, without trailing zeros. */
export function fractionDigits(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const fraction = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

function checkNumber(
  value: unknown,
  decimals: number,
  min: number | null | undefined,
  max: number | null | undefined,
): AnswerErrorCode | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'type';
  if (fractionDigits(value) > decimals) return 'decimals';
  if (min != null && value < min) return 'below_min';
  if (max != null && value > max) return 'above_max';
  return null;
}

function checkText(
  item: Item & { type: 'short-text' | 'long-text' },
  value: unknown,
): AnswerErrorCode | null {
  if (typeof value !== 'string' || NOT_TEXT.test(value)) return 'type';
  const limit = item.maxLength ?? (item.type === 'short-text' ? 200 : 4000);
  return codePoints(value) > limit ? 'too_long' : null;
}

/** The first thing wrong with one answer; a row of a matrix is checked as its item. */
export function checkAnswer(item: Item, value: unknown): AnswerErrorCode | null {
  if (isUnanswered(item, value)) return item.required ? 'required' : null;
  switch (item.type) {
    case 'likert':
    case 'likert-matrix':
    case 'single-choice':
      return checkOption(new Set(item.options.map((option) => option.code)), value);
    case 'multiple-choice':
      return checkChoices(item, new Set(item.options.map((option) => option.code)), value);
    case 'number':
      return checkNumber(value, item.decimals ?? 0, item.min, item.max);
    case 'rating':
      return checkNumber(value, 0, 0, 10);
    case 'short-text':
    case 'long-text':
      return checkText(item, value);
  }
}

/** All that is wrong: in the order of the questionnaire, then unknown keys in sorted order. */
export function validate(items: Item[], answers: Record<string, unknown>): AnswerError[] {
  const errors: AnswerError[] = [];
  const known = new Set<string>();
  for (const item of items) {
    for (const key of answerKeys(item)) {
      known.add(key);
      // Object.hasOwn is younger than some of the phones
      const own = Object.prototype.hasOwnProperty.call(answers, key);
      const code = checkAnswer(item, own ? answers[key] : undefined);
      if (code) errors.push({ key, code });
    }
  }
  for (const key of Object.keys(answers).sort()) {
    if (!known.has(key)) errors.push({ key, code: 'unknown_item' });
  }
  return errors;
}
