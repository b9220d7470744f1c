import type { ReactNode } from 'react';

import classes from './chart.module.css';

/** Around a table that may be wider than a phone: it scrolls, also by key. */
export function TableFrame({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.tableFrame} role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
