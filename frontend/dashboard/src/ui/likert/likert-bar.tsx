import type { ReactNode } from 'react';

import { formatNumber, formatPercent } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Chart } from '../chart/chart';
import { ChartFrame } from '../chart/chart-frame';
import classes from '../chart/chart.module.css';
import { divergingBars } from '../chart/diverging-bars';
import { FigureTable } from '../chart/figure-table';
import { messages } from '../messages';
import { type LikertRow, total } from './likert-model';

export interface LikertBarProps {
  /** The message: "Praktik langsung dinilai paling rendah". */
  title: string;
  /** n, period, scale. */
  subtitle?: ReactNode;
  /** Words of the scale, lowest first: four or five. */
  scale: readonly string[];
  rows: readonly LikertRow[];
  /** Minimum group of the disclosure gate, told where a row is hidden. */
  minimum?: number;
  /** Headings of more columns in the table; the rows bring their `extras`. */
  columns?: readonly string[];
}

/** Diverging stacked bars of Likert items, and the same figures as a table one key away. */
export function LikertBar({
  title,
  subtitle,
  scale,
  rows,
  minimum = 5,
  columns = [],
}: LikertBarProps) {
  const t = useMessages(messages);
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      chart={<Chart draw={divergingBars({ scale, rows, minimum })} summary={title} />}
      table={
        <FigureTable
          name={title}
          first={t('likert.item')}
          columns={[...scale, t('likert.n'), t('likert.missing'), ...columns]}
          rows={rows.map((row) => {
            const { counts } = row;
            if (!counts) {
              const why = row.hiddenText ?? t('likert.hidden', { minimum });
              return { key: row.key, label: row.label, cells: why };
            }
            const n = total(counts);
            return {
              key: row.key,
              label: row.label,
              cells: [
                ...counts.map((count, step) => (
                  <span key={step}>
                    {formatNumber(count)}
                    <span className={classes.percent}>
                      {n > 0 ? formatPercent(count / n) : '–'}
                    </span>
                  </span>
                )),
                formatNumber(n),
                formatNumber(row.missing ?? 0),
                ...columns.map((_, at) => row.extras?.[at] ?? ''),
              ],
            };
          })}
        />
      }
    />
  );
}
