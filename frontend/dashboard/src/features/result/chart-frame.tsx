import { Button } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon } from '../../ui';
import { messages } from './messages';
import classes from './result.module.css';

export interface ChartFrameProps {
  /** The message of the chart. */
  title: string;
  subtitle?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
}

/** A chart and the same figures as a table, one key away; the same head as that of Likert charts. */
export function ChartFrame({ title, subtitle, chart, table }: ChartFrameProps) {
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
      {asTable ? <div className={classes.tableFrame}>{table}</div> : chart}
    </figure>
  );
}
