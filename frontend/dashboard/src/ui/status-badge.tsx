import { Icon, type IconName } from './icon';
import classes from './status-badge.module.css';

export type Tone = 'neutral' | 'primary' | 'good' | 'warning' | 'danger' | 'accent';

const icons: Record<Tone, IconName> = {
  neutral: 'clock',
  primary: 'play',
  good: 'check',
  warning: 'alert',
  danger: 'stop',
  accent: 'info',
};

export interface StatusBadgeProps {
  tone: Tone;
  children: string;
  /** Another picture than the tone's own. */
  icon?: IconName;
}

/** A state in one word, with an icon: colour alone says nothing. */
export function StatusBadge({ tone, children, icon }: StatusBadgeProps) {
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon name={icon ?? icons[tone]} size={14} strokeWidth={2} />
      {children}
    </span>
  );
}
