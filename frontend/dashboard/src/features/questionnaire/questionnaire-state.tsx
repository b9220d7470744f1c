import { useMessages } from '../../lib/i18n';
import { StatusBadge } from '../../ui';
import { messages } from './messages';
import type { QuestionnaireStatus } from './model';

export function QuestionnaireState({ status }: { status: QuestionnaireStatus }) {
  const t = useMessages(messages);
  switch (status) {
    case 'DRAFT':
      return (
        <StatusBadge tone="neutral" icon="edit">
          {t('status.DRAFT')}
        </StatusBadge>
      );
    case 'PUBLISHED':
      return <StatusBadge tone="good">{t('status.PUBLISHED')}</StatusBadge>;
    case 'ARCHIVED':
      return (
        <StatusBadge tone="neutral" icon="archive">
          {t('status.ARCHIVED')}
        </StatusBadge>
      );
  }
}
