import { askedOf, brokenCheck, given, isDay, type Given } from './conditions';
import {
  answerKeys,
  CONSENT,
  longestOf,
  placesOf,
  type DateItem,
  type Definition,
  type FileItem,
  type Item,
  type MultipleChoiceItem,
  type RankingItem,
  type TextItem,
} from './definition';
import { isUnanswered } from './unanswered';

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
  | 'date'
  | 'too_long'
  | 'check_failed'
  | 'not_asked'
  | 'unknown_item';

export interface AnswerError {
  key: string;
  code: AnswerErrorCode;
}

// Half a surrogate pair has no UTF-8, and control characters have no place in XML and spreadsheets.
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]/u; // eslint-disable-line no-control-regex -- control characters are what it finds

export function codePoints(text: string): number {
  return Array.from(text).length;
}

function checkOption(codes: Set<string>, value: unknown): AnswerErrorCode | null {
  if (typeof value !== 'string') return 'type';
  return codes.has(value) ? null : 'unknown_option';
}

function checkChoices(
  item: MultipleChoiceItem | RankingItem | FileItem,
  value: unknown,
  least: number | null | undefined,
  most: number | null | undefined,
): AnswerErrorCode | null {
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return 'type';
  // which files there are is not said in the questionnaire
  const { options } = item as Partial<RankingItem>;
  if (value.some((one) => options?.every(({ code }) => code !== one))) return 'unknown_option';
  if (new Set(value).size < value.length) return 'duplicate_choice';
  if (least != null && value.length < least) return 'too_few';
  if (most != null && value.length > most) return 'too_many';
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

function checkText(item: TextItem, value: unknown): AnswerErrorCode | null {
  if (typeof value !== 'string' || NOT_TEXT.test(value)) return 'type';
  return codePoints(value) > longestOf(item) ? 'too_long' : null;
}

function checkDate(item: DateItem, value: unknown): AnswerErrorCode | null {
  if (typeof value !== 'string') return 'type';
  if (!isDay(value)) return 'date';
  if (item.earliest != null && value < item.earliest) return 'below_min';
  if (item.latest != null && value > item.latest) return 'above_max';
  return null;
}

/** The first thing wrong with one answer taken alone; a row of a matrix is checked as its item. */
export function checkAnswer(item: Item, value: unknown): AnswerErrorCode | null {
  if (isUnanswered(item, value)) return item.required ? 'required' : null;
  switch (item.type) {
    case 'likert':
    case 'likert-matrix':
    case 'single-choice':
      return checkOption(new Set(item.options.map((option) => option.code)), value);
    case 'multiple-choice':
    case 'file':
      return checkChoices(item, value, item.minChoices, item.maxChoices);
    case 'ranking':
      return checkChoices(item, value, placesOf(item), placesOf(item));
    case 'consent':
      return checkOption(new Set([CONSENT]), value);
    case 'note':
      return null;
    case 'number':
      return checkNumber(value, item.decimals ?? 0, item.min, item.max);
    case 'rating':
      return checkNumber(value, 0, 0, 10);
    case 'short-text':
    case 'long-text':
      return checkText(item, value);
    case 'date':
      return checkDate(item, value);
  }
}

/** What is wrong with the answers to what is asked; answers to anything else are passed over. */
export function askedErrors(definition: Definition, answers: Given): AnswerError[] {
  const { definition: asked, asking } = askedOf(definition, answers);
  return asked.sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      answerKeys(item).flatMap((key) => {
        const value = given(answers, key);
        const broken = () => !isUnanswered(item, value) && brokenCheck(asking, item);
        const code = checkAnswer(item, value) ?? (broken() ? ('check_failed' as const) : null);
        return code ? [{ key, code }] : [];
      }),
    ),
  );
}

/** All that is wrong: in the order of the questionnaire, then unknown keys in sorted order. */
export function validate(definition: Definition, answers: Given): AnswerError[] {
  const { asking } = askedOf(definition, answers);
  const wrong = new Map(askedErrors(definition, answers).map((error) => [error.key, error]));
  const known = new Set<string>();
  const errors = definition.sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      answerKeys(item).flatMap((key): AnswerError[] => {
        known.add(key);
        const error = wrong.get(key);
        if (error) return [error];
        const hidden = !asking.items.has(key) && !isUnanswered(item, given(answers, key));
        return hidden ? [{ key, code: 'not_asked' }] : [];
      }),
    ),
  );
  for (const key of Object.keys(answers).sort()) {
    if (!known.has(key)) errors.push({ key, code: 'unknown_item' });
  }
  return errors;
}
