import { ExportMenu } from './export-menu';
import type { Column } from './list-types';

export interface ExportRowsProps<T> {
  /** Of the file. */
  name: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
}

/** The rows of a table that is whole on the page, as a file. */
export function ExportRows<T>({ name, columns, rows }: ExportRowsProps<T>) {
  const page = { items: [...rows], total: rows.length, nextCursor: null, asOf: '' };
  return (
    <ExportMenu
      name={name}
      columns={columns}
      query={{}}
      fetchPage={() => Promise.resolve(page)}
      disabled={rows.length === 0}
    />
  );
}
