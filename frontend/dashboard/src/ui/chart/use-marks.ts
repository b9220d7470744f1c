import { type KeyboardEvent, useRef, useState } from 'react';

import type { Mark, MarkProps } from './drawing';

const nearest = (marks: readonly Mark[], column: number) =>
  marks.reduce<Mark | undefined>(
    (best, one) =>
      best && Math.abs(best.column - column) <= Math.abs(one.column - column) ? best : one,
    undefined,
  );

/** Where a key leads from a mark; nowhere at the edge. */
export function next(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const sameRow = marks.filter((one) => one.row === from.row);
  const inRow = (rows: number[]) =>
    nearest(
      marks.filter((one) => one.row === rows[0]),
      from.column,
    );
  const rows = [...new Set(marks.map((one) => one.row))].sort((a, b) => a - b);
  switch (key) {
    case 'ArrowRight':
      return sameRow
        .filter((one) => one.column > from.column)
        .sort((a, b) => a.column - b.column)[0];
    case 'ArrowLeft':
      return sameRow
        .filter((one) => one.column < from.column)
        .sort((a, b) => b.column - a.column)[0];
    case 'ArrowDown':
      return inRow(rows.filter((row) => row > from.row));
    case 'ArrowUp':
      return inRow(rows.filter((row) => row < from.row).reverse());
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    default:
      return undefined;
  }
}

/** One tab stop for all marks of a chart; arrows, Home and End move among them. */
export function useMarks(marks: readonly Mark[]): { mark: MarkProps; current: Mark | undefined } {
  const [key, setKey] = useState<string>();
  const elements = useRef(new Map<string, SVGGElement>());
  const byKey = new Map(marks.map((one) => [one.key, one]));
  const current = key === undefined ? undefined : byKey.get(key);
  const stop = current?.key ?? marks[0]?.key;

  const move = (event: KeyboardEvent, from: Mark) => {
    const to = next(marks, from, event.key);
    if (!to && !event.key.startsWith('Arrow')) return;
    event.preventDefault(); // the page would scroll away under the chart
    if (to) elements.current.get(to.key)?.focus();
  };

  const mark: MarkProps = (of) => {
    const one = byKey.get(of);
    if (!one) return {};
    return {
      role: 'option',
      'aria-label': one.text,
      'aria-selected': one.key === current?.key,
      tabIndex: one.key === stop ? 0 : -1,
      ref: (element) => {
        if (element) elements.current.set(of, element);
        else elements.current.delete(of);
      },
      onFocus: () => {
        setKey(of);
      },
      onMouseEnter: () => {
        setKey(of);
      },
      onKeyDown: (event) => {
        move(event, one);
      },
    };
  };
  return { mark, current };
}
