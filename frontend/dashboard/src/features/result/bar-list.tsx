import type { ReactNode } from 'react';

import { Icon } from '../../ui';
import classes from './result.module.css';

export interface BarRow {
  key: string;
  label: string;
  /** 0 to 1, or null where it is hidden. */
  share: number | null;
  text: ReactNode;
}

/** Horizontal bars from zero, each with its own words. */
export function BarList({ rows }: { rows: readonly BarRow[] }) {
  return (
    <ul className={classes.bars}>
      {rows.map((row) => (
        <li key={row.key}>
          <span className={classes.barLabel}>{row.label}</span>
          {row.share === null ? (
            <span className={classes.hidden}>
              <Icon name="hide" size={16} /> {row.text}
            </span>
          ) : (
            <>
              <span className={classes.track}>
                <i style={{ width: `${row.share * 100}%` }} />
              </span>
              <span className={classes.barText}>{row.text}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
