import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../icon';
import { messages } from '../messages';
import classes from './chart.module.css';
import { TableFrame } from './table-frame';

export interface ChartFrameProps {
  /** The message of the chart: "Praktik langsung dinilai paling rendah". */
  title: string;
  /** n, period, scale. */
  subtitle?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  /** Beside the change between chart and table. */
  actions?: ReactNode;
}

/** A chart and the same figures as a table, one key away. */
export function ChartFrame({ title, subtitle, chart, table, actions }: ChartFrameProps) {
  const t = useMessages(messages);
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <div className={classes.head}>
        <figcaption>
          <span id={id} className={classes.message}>
            {title}
          </span>
          {subtitle && <span className={classes.subtitle}>{subtitle}</span>}
        </figcaption>
        <div className={classes.actions}>
          {actions}
          <Button
            variant="subtle"
            leftSection={<Icon name={asTable ? 'chart' : 'columns'} size={18} />}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {t(asTable ? 'chart.chart' : 'chart.table')}
          </Button>
        </div>
      </div>
      {asTable ? <TableFrame name={title}>{table}</TableFrame> : chart}
    </figure>
  );
}
