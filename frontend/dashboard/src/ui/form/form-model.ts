import type { FieldProblem } from '@ampera/api';

/** How a field is called and how its value reads; fields tell it when they appear. */
export interface FieldInfo {
  label: string;
  show?: ((value: unknown) => string) | undefined;
}

/** `/questions/0/text` is the field `questions.0.text`. */
export function fieldName(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** Problems that belong to a field of the form, and those that do not. */
export function assignProblems(
  problems: readonly FieldProblem[],
  known: (name: string) => boolean,
): { fields: Map<string, string>; rest: FieldProblem[] } {
  const fields = new Map<string, string>();
  const rest: FieldProblem[] = [];
  for (const problem of problems) {
    const name = fieldName(problem.pointer);
    if (!known(name)) rest.push(problem);
    else fields.set(name, [fields.get(name), problem.detail].filter(Boolean).join(' '));
  }
  return { fields, rest };
}

/** The names of all fields with an error, in the order of the error object; nested ones joined by dots. */
export function errorNames(errors: object, prefix = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (value === null || typeof value !== 'object') return [];
    const name = key === 'root' ? prefix : prefix ? `${prefix}.${key}` : key;
    const error = value as { message?: unknown; type?: unknown };
    if (typeof error.message === 'string' && error.message !== '' && 'type' in error) {
      return [{ name, message: error.message }];
    }
    return errorNames(value, name);
  });
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

export interface Difference {
  name: string;
  /** What both started from, where it is known. */
  was?: unknown;
  theirs: unknown;
  mine: unknown;
}

/** Where both sides changed the same field to different values. */
export function differences<V extends object>(base: V, mine: V, theirs: V): Difference[] {
  return (Object.keys(theirs) as (keyof V & string)[])
    .filter((name) => !same(mine[name], theirs[name]) && !same(theirs[name], base[name]))
    .map((name) => ({ name, was: base[name], theirs: theirs[name], mine: mine[name] }));
}

/** What I changed over what they have: a field that I did not touch takes their value. */
export function merge<V extends object>(base: V, mine: V, theirs: V): V {
  const merged = { ...theirs };
  for (const name of Object.keys(mine) as (keyof V)[]) {
    if (!same(mine[name], base[name])) merged[name] = mine[name];
  }
  return merged;
}
