import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../icon';
import { messages } from '../messages';
import type { Column, RowLink } from './list-types';
import classes from './list.module.css';
import type { ListState } from './use-list-state';

export interface RowsProps<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  rowLink: ((row: T) => RowLink) | undefined;
  state: ListState;
}

function first<T>(column: Column<T>, row: T, rowLink: RowsProps<T>['rowLink']): ReactNode {
  const shown = column.cell(row);
  return rowLink ? <Link {...rowLink(row)}>{shown}</Link> : shown;
}

function SortableHeader<T>({ column, state }: { column: Column<T>; state: ListState }) {
  if (!column.sort) return column.header;
  const descending = state.sort === `-${column.sort}`;
  const active = descending || state.sort === column.sort;
  return (
    <button
      type="button"
      className={classes.sort}
      data-active={active}
      onClick={() => {
        state.change({ sort: active && !descending ? `-${column.sort}` : column.sort });
      }}
    >
      {column.header}
      <Icon name={active ? (descending ? 'down' : 'up') : 'sort'} size={14} />
    </button>
  );
}

function ariaSort<T>(column: Column<T>, state: ListState) {
  if (!column.sort) return undefined;
  if (state.sort === column.sort) return 'ascending';
  return state.sort === `-${column.sort}` ? 'descending' : 'none';
}

/** Rows at the desk: dense, sticky header. */
export function ListTable<T>({ label, columns, rows, rowKey, rowLink, state }: RowsProps<T>) {
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-align={column.align}
                style={column.width ? { width: column.width } : undefined}
                aria-sort={ariaSort(column, state)}
              >
                <SortableHeader column={column} state={state} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <td key={column.key} data-column={column.key} data-align={column.align}>
                  {index === 0 ? first(column, row, rowLink) : column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows on the phone: a card each, the first column as its title. */
export function ListCards<T>({ label, columns, rows, rowKey, rowLink }: RowsProps<T>) {
  const [title, ...others] = columns;
  if (!title) return null;
  return (
    <ul className={classes.cards} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={classes.card}>
          <div className={classes.cardTitle}>{first(title, row, rowLink)}</div>
          <dl>
            {others.map((column) => {
              const shown = column.cell(row);
              return shown === null || shown === undefined || shown === '' ? null : (
                <div key={column.key}>
                  <dt>{column.header}</dt>
                  <dd>{shown}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}

export function ListSkeleton({ columns }: { columns: number }) {
  const t = useMessages(messages);
  return (
    <div className={classes.skeleton} role="status" aria-label={t('list.loading')}>
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row}>
          {Array.from({ length: Math.min(columns, 5) }, (__, cell) => (
            <span key={cell} style={{ width: `${45 + ((row * 7 + cell * 23) % 45)}%` }} />
          ))}
        </div>
      ))}
    </div>
  );
}
