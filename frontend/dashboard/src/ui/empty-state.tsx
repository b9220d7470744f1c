import type { ReactNode } from 'react';

import classes from './empty-state.module.css';
import { Icon, type IconName } from './icon';

export interface EmptyStateProps {
  title: string;
  /** What could stand here, and what to do next. */
  children?: ReactNode;
  /** The next step: a button or a link. */
  action?: ReactNode;
  icon?: IconName;
}

export function EmptyState({ title, children, action, icon = 'file' }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>
        <Icon name={icon} size={28} strokeWidth={1.3} />
      </span>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
