import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';

import { formatNumber, formatPercent } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { Icon } from '../icon';
import { messages } from '../messages';
import classes from './likert.module.css';
import { LikertLegend, LikertRowBar } from './likert-row';
import { extent, type LikertRow, total } from './likert-model';

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
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const reach = extent(rows);
  const most = Math.max(0, ...rows.map((row) => missingShare(row)));
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <div className={classes.head}>
        <figcaption>
          <span id={id} className={classes.title}>
            {title}
          </span>
          {subtitle && <span className={classes.subtitle}>{subtitle}</span>}
        </figcaption>
        <Button
          variant="subtle"
          leftSection={<Icon name={asTable ? 'chart' : 'columns'} size={18} />}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {t(asTable ? 'likert.chart' : 'likert.table')}
        </Button>
      </div>
      {asTable ? (
        <LikertTable title={title} scale={scale} rows={rows} minimum={minimum} columns={columns} />
      ) : (
        <>
          <LikertLegend scale={scale} withMissing={most > 0} />
          <ul className={classes.rows}>
            {rows.map((row) => (
              <li key={row.key} className={classes.row}>
                <span className={classes.label}>
                  {row.label}
                  {row.detail && <small className={classes.detail}>{row.detail}</small>}
                </span>
                {row.counts ? (
                  <LikertRowBar
                    row={row}
                    counts={row.counts}
                    scale={scale}
                    left={reach.left}
                    width={reach.left + reach.right}
                    mostMissing={most}
                  />
                ) : (
                  <span className={classes.hidden}>
                    <Icon name="hide" size={16} />{' '}
                    {row.hiddenText ?? t('likert.hidden', { minimum })}
                  </span>
                )}
                <span className={classes.figures}>
                  {row.counts && `n = ${formatNumber(total(row.counts))}`}
                  {row.note && <b>{row.note}</b>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

export function missingShare(row: LikertRow): number {
  const missing = row.missing ?? 0;
  const asked = missing + total(row.counts ?? []);
  return row.counts && asked > 0 ? missing / asked : 0;
}

function LikertTable({ title, scale, rows, minimum = 5, columns = [] }: LikertBarProps) {
  const t = useMessages(messages);
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('likert.item')}</th>
            {scale.map((word) => (
              <th scope="col" key={word}>
                {word}
              </th>
            ))}
            <th scope="col">{t('likert.n')}</th>
            <th scope="col">{t('likert.missing')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { counts } = row;
            const n = total(counts ?? []);
            return (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {counts ? (
                  <>
                    {counts.map((count, step) => (
                      <td key={scale[step] ?? step}>
                        {formatNumber(count)}
                        <span className={classes.percent}>
                          {n > 0 ? formatPercent(count / n) : '–'}
                        </span>
                      </td>
                    ))}
                    <td>{formatNumber(n)}</td>
                    <td>{formatNumber(row.missing ?? 0)}</td>
                    {columns.map((column, at) => (
                      <td key={column} className={classes.extra}>
                        {row.extras?.[at]}
                      </td>
                    ))}
                  </>
                ) : (
                  <td colSpan={scale.length + 2 + columns.length}>
                    {row.hiddenText ?? t('likert.hidden', { minimum })}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
