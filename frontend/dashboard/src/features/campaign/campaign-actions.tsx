import { useQueryClient } from '@tanstack/react-query';

import { can } from '../../lib/api';
import { formatDateTime, formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon, useToast } from '../../ui';
import { messages } from './messages';
import type { Campaign } from './model';
import { MoveButton } from './move-button';
import { campaignActs, campaignKeys } from './queries';

export function useCampaignAct(campaign: Campaign) {
  const toast = useToast();
  const queries = useQueryClient();
  return async (act: keyof typeof campaignActs, done: string, reason = '') => {
    await campaignActs[act](campaign.id, reason);
    await queries.invalidateQueries({ queryKey: campaignKeys.all });
    toast(done);
  };
}

/** What the caller may do next; publishing has its place beside the preview of the audience. */
export function CampaignActions({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
  const act = useCampaignAct(campaign);
  const { title } = campaign;
  return (
    <>
      {can(campaign, 'open') && (
        <ConfirmButton
          label={t('action.open')}
          title={t('action.open.title', { title })}
          leftSection={<Icon name="play" />}
          onConfirm={() => act('open', t('action.opened'))}
        >
          {t('action.open.text', { opensAt: formatDateTime(campaign.opensAt) })}
        </ConfirmButton>
      )}
      {can(campaign, 'move') && <MoveButton campaign={campaign} />}
      {can(campaign, 'close') && (
        <ConfirmButton
          label={t('action.close')}
          title={t('action.close.title', { title })}
          leftSection={<Icon name="stop" />}
          danger
          onConfirm={() => act('close', t('action.closed'))}
        >
          {campaign.mode === 'ANONYMOUS'
            ? t('action.close.anonymous', { hours: formatNumber(campaign.graceHours) })
            : t('action.close.named')}
        </ConfirmButton>
      )}
      {can(campaign, 'release') && (
        <ConfirmButton
          label={t('action.release')}
          title={t('action.release.title', { title })}
          leftSection={<Icon name="lock" />}
          onConfirm={() => act('release', t('action.released'))}
        >
          {t('action.release.text')}
        </ConfirmButton>
      )}
      {can(campaign, 'cancel') && (
        <ConfirmButton
          label={t('action.cancel')}
          title={t('action.cancel.title', { title })}
          leftSection={<Icon name="close" />}
          danger
          onConfirm={() => act('cancel', t('action.cancelled'))}
        >
          {t('action.cancel.text')}
        </ConfirmButton>
      )}
    </>
  );
}
