// Undo and redo for the whole draft. Typing in one field is one step.

export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** The field that the last step was typed in; null for a step of its own. */
  typing: string | null;
}

const STEPS = 100;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], typing: null };
}

export function record<T>(
  history: History<T>,
  present: T,
  typing: string | null = null,
): History<T> {
  if (present === history.present) return history;
  const goesOn = typing !== null && typing === history.typing;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-STEPS);
  return { past, present, future: [], typing };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    typing: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, typing: null };
}
