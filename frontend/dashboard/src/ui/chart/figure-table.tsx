import type { ReactNode } from 'react';

import classes from './chart.module.css';

export interface FigureRow {
  key: string;
  label: string;
  /** One per column, or why there are none. */
  cells: readonly ReactNode[] | string;
}

/** More columns than these are scrolled sideways on a phone. */
const MOST_STACKED = 4;

/** A name stands in one line, a sentence in several. */
const NAME = 60;

function widthOf(rows: readonly FigureRow[], column: number): 'long' | 'short' {
  const isLong = rows.some(({ cells }) => {
    const cell = typeof cells === 'string' ? undefined : cells[column];
    return typeof cell === 'string' && cell.length > NAME;
  });
  return isLong ? 'long' : 'short';
}

/** How many rows from here on have the same label; none where the row before has it already. */
function spanAt(rows: readonly FigureRow[], at: number): number {
  const { label } = rows[at] ?? {};
  if (rows[at - 1]?.label === label) return 0;
  const other = rows.findIndex((row, place) => place > at && row.label !== label);
  return (other < 0 ? rows.length : other) - at;
}

/** Figures in rows; a hidden row says so across all columns. */
export function FigureTable({
  name,
  first,
  columns,
  rows,
  joined = false,
  texts = [],
}: {
  name: string;
  first: string;
  columns: readonly string[];
  rows: readonly FigureRow[];
  /** Neighbours with the same label have it in common, in a table that is not stacked. */
  joined?: boolean;
  /** Which columns hold words: they begin at the left, and long ones have several lines. */
  texts?: readonly boolean[];
}) {
  const isStacked = columns.length <= MOST_STACKED;
  const widths = columns.map((_, at) => (texts[at] ? widthOf(rows, at) : undefined));
  const heading = (row: FigureRow, at: number) => {
    const span = joined && !isStacked ? spanAt(rows, at) : 1;
    if (span === 0) return null;
    return span === 1 ? (
      <th scope="row">{row.label}</th>
    ) : (
      <th scope="rowgroup" rowSpan={span}>
        {row.label}
      </th>
    );
  };
  return (
    <table className={classes.table} aria-label={name} data-stacks={isStacked || undefined}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column, at) => (
            <th scope="col" key={column} data-text={widths[at]}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.key}>
            {heading(row, at)}
            {typeof row.cells === 'string' ? (
              <td colSpan={columns.length} className={classes.hiddenCell}>
                {row.cells}
              </td>
            ) : (
              row.cells.map((cell, column) => (
                <td key={columns[column]} data-label={columns[column]} data-text={widths[column]}>
                  {cell}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
