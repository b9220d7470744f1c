import { formatNumber, formatP, formatPercent } from '../../lib/format';
import { FigureTable } from '../../ui';
import type { Table } from './model';

function cellText(
  { text, number }: Table['rows'][number]['cells'][number],
  kind: Table['columns'][number]['kind'],
  digits: number,
): string {
  if (number == null) return text ?? '–';
  if (kind === 'SHARE') return formatPercent(number, 1);
  return kind === 'P' ? formatP(number) : formatNumber(number, digits, true);
}

/** Counts have no decimals, and everything else in a column has as many as its neighbours. */
function digitsOf(rows: Table['rows'], column: number): number {
  const isWhole = rows.every(({ cells }) => Number.isInteger(cells[column]?.number ?? 0));
  return isWhole ? 0 : 2;
}

/** A table of the server: the same as in the file. */
export function ExploredTable({ table }: { table: Table }) {
  const [first, ...columns] = table.columns;
  const digits = columns.map((_, column) => digitsOf(table.rows, column + 1));
  return (
    <FigureTable
      joined
      name={table.title}
      first={first?.heading ?? ''}
      columns={columns.map(({ heading }) => heading)}
      rows={table.rows.map(({ cells }, at) => ({
        key: String(at),
        label: cells[0] && first ? cellText(cells[0], first.kind, 0) : '',
        cells: columns.map(({ kind }, column) =>
          cellText(cells[column + 1] ?? {}, kind, digits[column] ?? 2),
        ),
      }))}
      texts={columns.map(({ kind }) => kind === 'TEXT')}
    />
  );
}
