import { useMessages } from '../../lib/i18n';
import { StatusBadge } from '../../ui';
import { messages } from './messages';

export function EmployeeState({ employee }: { employee: { active: boolean } }) {
  const t = useMessages(messages);
  return employee.active ? (
    <StatusBadge tone="good">{t('active')}</StatusBadge>
  ) : (
    <StatusBadge tone="neutral" icon="archive">
      {t('former')}
    </StatusBadge>
  );
}
