import type { ListQuery, Page } from '../../lib/api';
import { toCsv } from '../../lib/csv';
import { toXlsx } from '../../lib/xlsx';
import type { Column } from './list-types';

export const EXPORT_LIMIT = 20_000;

export type FetchPage<T> = (query: ListQuery, signal: AbortSignal) => Promise<Page<T>>;

/** Every row that the list would show, page by page, up to a limit that a browser can hold. */
export async function fetchAll<T>(
  fetchPage: FetchPage<T>,
  query: ListQuery,
  onProgress: (rows: number) => void,
  signal: AbortSignal,
): Promise<{ rows: T[]; complete: boolean }> {
  const rows: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchPage({ ...query, limit: 200, ...(cursor && { cursor }) }, signal);
    rows.push(...page.items);
    onProgress(rows.length);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && rows.length < EXPORT_LIMIT);
  return { rows: rows.slice(0, EXPORT_LIMIT), complete: cursor === undefined };
}

export function asText<T>(column: Column<T>, row: T): string | number {
  if (column.text) return column.text(row) ?? '';
  const shown = column.cell(row);
  return typeof shown === 'string' || typeof shown === 'number' ? shown : '';
}

export function fileOf<T>(
  format: 'csv' | 'xlsx',
  name: string,
  columns: readonly Column<T>[],
  rows: readonly T[],
): Blob {
  const header = columns.map((column) => column.header);
  const body = rows.map((row) => columns.map((column) => asText(column, row)));
  if (format === 'xlsx') return toXlsx(name, [header, ...body]);
  // a comma before the decimals, as the spreadsheet of an Indonesian reader expects it
  const asCell = (value: string | number) =>
    typeof value === 'number' ? String(value).replace('.', ',') : value;
  return toCsv([header, ...body.map((row) => row.map(asCell))]);
}
