import { formatNumber, formatP, formatPercent } from '../../lib/format';
import { FigureTable } from '../../ui';
import type { Table } from './model';

function cellText(
  { text, number }: Table['rows'][number]['cells'][number],
  kind: Table['columns'][number]['kind'],
): string {
  if (number == null) return text ?? '–';
  if (kind === 'SHARE') return formatPercent(number, 1);
  return kind === 'P' ? formatP(number) : formatNumber(number, 2);
}

/** A table of the server: the same as in the file. */
export function ExploredTable({ table }: { table: Table }) {
  const [first, ...columns] = table.columns;
  return (
    <FigureTable
      joined
      name={table.title}
      first={first?.heading ?? ''}
      columns={columns.map(({ heading }) => heading)}
      rows={table.rows.map(({ cells }, at) => ({
        key: String(at),
        label: cells[0] && first ? cellText(cells[0], first.kind) : '',
        cells: columns.map(({ kind }, column) => cellText(cells[column + 1] ?? {}, kind)),
      }))}
    />
  );
}
