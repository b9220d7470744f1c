import type { ReactNode } from 'react';

import classes from './key-figures.module.css';

export interface KeyFigure {
  label: string;
  value: ReactNode;
  /** What the figure rests on: "40 dari 48". */
  note?: ReactNode;
}

/** The few figures that a page starts with. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={classes.figures}>
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={classes.value}>{value}</span>
            {note && <span className={classes.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
