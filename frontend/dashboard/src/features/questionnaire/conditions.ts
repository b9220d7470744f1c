// Conditions while they are edited: which tests an item allows, how each reads, and what happens to them when codes
// change. A test that is negated reads as one sentence ("tidak memilih"), so the editor knows `not` only inside.
import {
  answerKeys,
  type Comparison,
  type Condition,
  type Definition,
  type Item,
} from '@ampera/survey-engine';

export type Test = Exclude<Condition, { of: Condition[] }>;
export type Group = Extract<Condition, { of: Condition[] }>;

/** An answer that a condition may test: an item, or a row of a matrix. */
export interface Subject {
  key: string;
  item: Item;
  /** Counted through all sections, from 1. */
  number: number;
  row: string | null;
}

export const comparisons = [
  'equal',
  'not-equal',
  'less',
  'at-most',
  'more',
  'at-least',
] as const satisfies readonly Comparison[];

/** What the editor offers as one choice: a test, or its negation. */
export const testKinds = [
  'answered',
  'not-answered',
  'one-of',
  'not-one-of',
  'contains',
  'not-contains',
  'count',
  'compare',
] as const;
export type TestKind = (typeof testKinds)[number];

export const groupKinds = ['all', 'any', 'none', 'not-all'] as const;
export type GroupKind = (typeof groupKinds)[number];

export function subjectsOf(definition: Definition, before: string | null): Subject[] {
  const subjects: Subject[] = [];
  let number = 0;
  for (const section of definition.sections) {
    for (const item of section.items) {
      if (item.code === before) return subjects;
      number += 1;
      if (item.type === 'note') continue;
      if (item.type === 'likert-matrix') {
        const { rows, pair } = item;
        answerKeys(item).forEach((key, at) => {
          const row = rows[pair ? Math.floor(at / 2) : at]?.text.id ?? '';
          const rated = pair && (at % 2 === 0 ? pair.first : pair.second).id;
          subjects.push({ key, item, number, row: rated ? `${row} – ${rated}` : row });
        });
      } else {
        subjects.push({ key: item.code, item, number, row: null });
      }
    }
  }
  return subjects;
}

const isOrdered = (item: Item) =>
  ['number', 'rating', 'date', 'likert', 'likert-matrix'].includes(item.type);

export function kindsFor(item: Item): TestKind[] {
  const answered = ['answered', 'not-answered'] as const;
  switch (item.type) {
    case 'multiple-choice':
      return ['contains', 'not-contains', 'count', ...answered];
    case 'single-choice':
      return ['one-of', 'not-one-of', ...answered];
    case 'likert':
    case 'likert-matrix':
      return ['one-of', 'not-one-of', 'compare', ...answered];
    default:
      return isOrdered(item) ? ['compare', ...answered] : [...answered];
  }
}

export function isGroup(condition: Condition): condition is Group {
  return 'of' in condition;
}

/** The kind under which a condition is shown, and what stands inside of it. */
export function groupKindOf(group: Group): { kind: GroupKind; of: Condition[] } {
  if (group.op !== 'not') return { kind: group.op, of: group.of };
  const [inner] = group.of;
  if (!inner) return { kind: 'none', of: [] };
  if (isGroup(inner) && inner.op !== 'not') {
    return { kind: inner.op === 'any' ? 'none' : 'not-all', of: inner.of };
  }
  return { kind: 'none', of: [inner] };
}

export function groupOf(kind: GroupKind, of: Condition[]): Group {
  if (kind === 'all' || kind === 'any') return { op: kind, of };
  return { op: 'not', of: [{ op: kind === 'none' ? 'any' : 'all', of }] };
}

/** A test as one line of the editor; `null` for what is a group of its own. */
export function testOf(condition: Condition): { kind: TestKind; test: Test } | null {
  if (!isGroup(condition)) return { kind: condition.op, test: condition };
  const [inner] = condition.of;
  if (condition.op !== 'not' || !inner || isGroup(inner)) return null;
  if (inner.op === 'count' || inner.op === 'compare') return null;
  return { kind: `not-${inner.op}`, test: inner };
}

/** The same line with another kind, keeping what fits. */
export function withKind(kind: TestKind, subject: Subject, before?: Test): Condition {
  const { item } = subject;
  const negated = kind.startsWith('not-');
  const op = (negated ? kind.slice(4) : kind) as Test['op'];
  const test = plain(op, subject, before, item);
  return negated ? { op: 'not', of: [test] } : test;
}

function plain(op: Test['op'], subject: Subject, before: Test | undefined, item: Item): Test {
  const key = subject.key;
  const is = before && 'is' in before ? before.is : 'at-least';
  switch (op) {
    case 'answered':
      return { op, item: key };
    case 'one-of':
    case 'contains': {
      const codes = 'options' in item ? item.options.map((option) => option.code) : [];
      const kept = before && 'options' in before ? before.options : [];
      const known = kept.filter((code) => codes.includes(code));
      return { op, item: key, options: known.length > 0 ? known : codes.slice(0, 1) };
    }
    case 'count':
      return { op, item: key, is, value: before?.op === 'count' ? before.value : 1 };
    case 'compare':
      if (before?.op === 'compare' && before.item === key) return before;
      return item.type === 'date'
        ? { op, item: key, is, date: new Date().toISOString().slice(0, 10) }
        : { op, item: key, is, value: 'options' in item ? middle(item.options) : 1 };
  }
}

function middle(options: readonly { value?: number | null }[]): number {
  const values = options
    .flatMap(({ value }) => (value == null ? [] : [value]))
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 1;
}

/** A first test for an answer. */
export function newTest(subject: Subject): Condition {
  return withKind(kindsFor(subject.item)[0] ?? 'answered', subject);
}

/** Every condition of a tree with its keys and options replaced. */
export function mapped(
  condition: Condition,
  key: (key: string) => string,
  option: (key: string, code: string) => string = (_, code) => code,
): Condition {
  if (isGroup(condition)) {
    return { ...condition, of: condition.of.map((one) => mapped(one, key, option)) };
  }
  const item = key(condition.item);
  if ('options' in condition) {
    return {
      ...condition,
      item,
      options: condition.options.map((code) => option(condition.item, code)),
    };
  }
  return condition.op === 'compare' && condition.to != null
    ? { ...condition, item, to: key(condition.to) }
    : { ...condition, item };
}
