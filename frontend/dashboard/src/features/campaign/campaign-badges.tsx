import { useMessages } from '../../lib/i18n';
import { StatusBadge } from '../../ui';
import { messages } from './messages';
import { type Campaign, statusTones } from './model';

export function CampaignState({ status }: Pick<Campaign, 'status'>) {
  const t = useMessages(messages);
  return <StatusBadge tone={statusTones[status]}>{t(`status.${status}`)}</StatusBadge>;
}

export function CampaignModeBadge({ mode }: Pick<Campaign, 'mode'>) {
  const t = useMessages(messages);
  return (
    <StatusBadge
      tone={mode === 'ANONYMOUS' ? 'accent' : 'neutral'}
      icon={mode === 'ANONYMOUS' ? 'lock' : mode === 'PUBLIC' ? 'people' : 'user'}
    >
      {t(`mode.${mode}`)}
    </StatusBadge>
  );
}
