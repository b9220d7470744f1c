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

/** Figures in rows; a hidden row says so across all columns. */
export function FigureTable({
  name,
  first,
  columns,
  rows,
}: {
  name: string;
  first: string;
  columns: readonly string[];
  rows: readonly FigureRow[];
}) {
  return (
    <table
      className={classes.table}
      aria-label={name}
      data-stacks={columns.length <= MOST_STACKED || undefined}
    >
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            {typeof row.cells === 'string' ? (
              <td colSpan={columns.length} className={classes.hiddenCell}>
                {row.cells}
              </td>
            ) : (
              row.cells.map((cell, at) => (
                <td key={columns[at]} data-label={columns[at]}>
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
