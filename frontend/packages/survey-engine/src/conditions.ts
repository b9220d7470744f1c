// Who is asked what: a definition read together with answers. The same as `Asking.java`; both run the corpus, whose
// README states the rules. The items are gone through once, in the order in which they are asked, and only answers to
// items that were found to be asked count for what follows: what was answered before an earlier answer changed has no
// effect, and a condition that names a later item finds nothing there. So every definition comes to an end.
import {
  answerKeys,
  type Comparison,
  type Condition,
  type Definition,
  type Item,
  type ItemCheck,
} from './definition';
import { isUnanswered } from './unanswered';

export type Given = Record<string, unknown>;

/** What is asked, by answer key. */
export interface Asking {
  answers: Given;
  items: Map<string, Item>;
}

function valueOf({ answers, items }: Asking, key: string): unknown {
  const item = items.get(key);
  const value = given(answers, key);
  return item && !isUnanswered(item, value) ? value : undefined;
}

/** What stands under a key, which may have the name of a member that every object has. */
export function given(answers: Given, key: string): unknown {
  // Object.hasOwn is younger than some of the phones
  return Object.prototype.hasOwnProperty.call(answers, key) ? answers[key] : undefined;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2025-06-30`, and a day that the calendar has. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  return year !== '' && d >= 1 && d <= (DAYS[m - 1] ?? 0) + Number(leap);
}

const day = (item: Item | undefined, value: unknown) =>
  item?.type === 'date' && typeof value === 'string' && isDay(value) ? value : undefined;

/** A number or rating as given; of a scale the value of the step, if it has one. */
function numberOf(item: Item | undefined, value: unknown): number | undefined {
  switch (item?.type) {
    case 'number':
    case 'rating':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'likert':
    case 'likert-matrix':
      return item.options.find((option) => option.code === value)?.value ?? undefined;
    default:
      return undefined;
  }
}

function compared<T extends string | number>(is: Comparison, left?: T, right?: T | null): boolean {
  if (left == null || right == null) return false;
  switch (is) {
    case 'equal':
      return left === right;
    case 'not-equal':
      return left !== right;
    case 'less':
      return left < right;
    case 'at-most':
      return left <= right;
    case 'more':
      return left > right;
    case 'at-least':
      return left >= right;
  }
}

/** Whether a condition holds. A test on an answer that is not given, not asked, or of another kind is false. */
export function holds(asking: Asking, condition: Condition): boolean {
  switch (condition.op) {
    case 'all':
      return condition.of.every((one) => holds(asking, one));
    case 'any':
      return condition.of.some((one) => holds(asking, one));
    case 'not':
      return !condition.of.some((one) => holds(asking, one));
  }
  const item = asking.items.get(condition.item);
  const value = valueOf(asking, condition.item);
  if (value === undefined) return false;
  const many = item?.type === 'multiple-choice' && Array.isArray(value) ? value : undefined;
  switch (condition.op) {
    case 'answered':
      return true;
    case 'one-of':
      return (
        typeof value === 'string' &&
        (item?.type === 'single-choice' || numberable(item)) &&
        condition.options.includes(value)
      );
    case 'contains':
      return many?.some((one) => condition.options.includes(one as string)) ?? false;
    case 'count':
      return compared(condition.is, many?.length, condition.value);
    case 'compare': {
      const { is, to } = condition;
      if (to == null)
        return (
          compared(is, day(item, value), condition.date) ||
          compared(is, numberOf(item, value), condition.value)
        );
      const [other, its] = [valueOf(asking, to), asking.items.get(to)];
      return (
        compared(is, day(item, value), day(its, other)) ||
        compared(is, numberOf(item, value), numberOf(its, other))
      );
    }
  }
}

const numberable = (item: Item | undefined) =>
  item?.type === 'likert' || item?.type === 'likert-matrix';

function keysIn(condition: Condition): string[] {
  if ('of' in condition) return condition.of.flatMap(keysIn);
  return 'to' in condition && condition.to != null
    ? [condition.item, condition.to]
    : [condition.item];
}

/** The first rule that is broken; one that names an answer not given has nothing to say yet. */
export function brokenCheck(asking: Asking, item: Item): ItemCheck | undefined {
  return item.checks?.find(
    ({ must }) =>
      keysIn(must).every((key) => valueOf(asking, key) !== undefined) && !holds(asking, must),
  );
}

/** The definition as it is asked with these answers: without what is hidden, `required` where it must be answered. */
export function askedOf(
  definition: Definition,
  answers: Given,
): { definition: Definition; asking: Asking } {
  const asking: Asking = { answers, items: new Map() };
  const sections = definition.sections.flatMap((section) => {
    if (section.visibleWhen && !holds(asking, section.visibleWhen)) return [];
    const items = section.items.flatMap((item) => {
      if (item.visibleWhen && !holds(asking, item.visibleWhen)) return [];
      const must = !item.required && item.requiredWhen && holds(asking, item.requiredWhen);
      for (const key of answerKeys(item)) asking.items.set(key, item);
      return [must ? { ...item, required: true } : item];
    });
    // a step without a question is no step
    return items.length === 0 && section.items.length > 0 ? [] : [{ ...section, items }];
  });
  return { definition: { ...definition, sections }, asking };
}
