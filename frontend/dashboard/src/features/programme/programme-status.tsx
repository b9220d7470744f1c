import { useMessages } from '../../lib/i18n';
import { type IconName, StatusBadge, type Tone } from '../../ui';
import { messages } from './messages';
import type { Programme } from './model';

const looks: Record<Programme['status'], { tone: Tone; icon?: IconName }> = {
  DRAFT: { tone: 'neutral', icon: 'edit' },
  ACTIVE: { tone: 'primary' },
  COMPLETED: { tone: 'good' },
  CANCELLED: { tone: 'danger' },
};

export function ProgrammeStatus({ status }: { status: Programme['status'] }) {
  const t = useMessages(messages);
  return <StatusBadge {...looks[status]}>{t(`status.${status}`)}</StatusBadge>;
}
