import { type ReactNode, type Ref } from 'react';

import { Icon, type IconName } from './icon';
import classes from './notice.module.css';

export interface NoticeProps {
  tone: 'info' | 'good' | 'warning' | 'danger';
  title: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits, none stays silent. */
  role?: 'alert' | 'status' | undefined;
  ref?: Ref<HTMLDivElement>;
  tabIndex?: number;
}

const icons: Record<NoticeProps['tone'], IconName> = {
  info: 'info',
  good: 'check',
  warning: 'alert',
  danger: 'alert',
};

/** A message in the flow of the page. */
export function Notice({ tone, title, children, role, ref, tabIndex }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={role} ref={ref} tabIndex={tabIndex}>
      <Icon name={icons[tone]} className={classes.icon} />
      <div className={classes.body}>
        <p className={classes.title}>{title}</p>
        {children}
      </div>
    </div>
  );
}
