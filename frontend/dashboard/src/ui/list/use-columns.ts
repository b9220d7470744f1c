import { useState } from 'react';

import type { Column } from './list-types';

function remembered(name: string): string[] | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`ampera.columns.${name}`) ?? 'null');
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : undefined;
  } catch {
    return undefined; // unreadable storage counts as no choice
  }
}

/** Which columns are shown; the first one always is. */
export function useColumns<T>(name: string, columns: readonly Column<T>[]) {
  const [hidden, setHidden] = useState<readonly string[]>(
    () =>
      remembered(name) ??
      columns.filter((column) => column.initiallyHidden).map((column) => column.key),
  );
  const toggle = (key: string) => {
    const next = hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key];
    setHidden(next);
    try {
      localStorage.setItem(`ampera.columns.${name}`, JSON.stringify(next));
    } catch {
      // not remembered, but still done
    }
  };
  const visible = columns.filter((column, index) => index === 0 || !hidden.includes(column.key));
  return { visible, isShown: (key: string) => !hidden.includes(key), toggle };
}
