import { useLanguage, useMessages } from '../../lib/i18n';
import { StatusBadge } from '../../ui';
import { messages } from './messages';
import { type FollowUp, statusTones, timeLeft } from './model';

export function FollowUpState({ status }: Pick<FollowUp, 'status'>) {
  const t = useMessages(messages);
  return <StatusBadge tone={statusTones[status]}>{t(`status.${status}`)}</StatusBadge>;
}

export function TimeLeft({ daysLeft, overdue }: Pick<FollowUp, 'daysLeft' | 'overdue'>) {
  useLanguage();
  const words = timeLeft(daysLeft);
  return overdue ? <StatusBadge tone="danger">{words}</StatusBadge> : <span>{words}</span>;
}
