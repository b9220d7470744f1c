import { formatDate, formatDateTime } from '../../lib/format';
import { DateText, NumberText } from '../values';
import type { Column } from './list-types';

type More<T> = Pick<Column<T>, 'sort' | 'initiallyHidden' | 'width'>;

/** A day, or with `time` a moment; in the export, too. */
export function dateColumn<T>(
  key: string,
  header: string,
  value: (row: T) => string | null | undefined,
  { time = false, ...more }: More<T> & { time?: boolean } = {},
): Column<T> {
  return {
    key,
    header,
    cell: (row) => <DateText value={value(row)} time={time} />,
    text: (row) => {
      const at = value(row);
      return at && (time ? formatDateTime(at) : formatDate(at));
    },
    ...more,
  };
}

/** A figure: on the right, and a number in the export. */
export function numberColumn<T>(
  key: string,
  header: string,
  value: (row: T) => number | null | undefined,
  { digits, ...more }: More<T> & { digits?: number } = {},
): Column<T> {
  return {
    key,
    header,
    cell: (row) => <NumberText value={value(row)} {...(digits !== undefined && { digits })} />,
    text: value,
    align: 'end',
    ...more,
  };
}
