import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  type Column,
  DateText,
  EmptyState,
  type Filter,
  Icon,
  Page,
  ResourceList,
} from '../../ui';
import { CampaignModeBadge, CampaignState } from './campaign-badges';
import classes from './campaign.module.css';
import { messages } from './messages';
import { type CampaignListItem, modes, statuses } from './model';
import { campaignKeys, fetchCampaigns, findEvaluation, searchEvaluations } from './queries';

export function CampaignListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'campaigns.create');
  const columns = useMemo<Column<CampaignListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (campaign) => campaign.title, sort: 'title' },
      {
        key: 'code',
        header: t('code'),
        cell: (campaign) => <span className={classes.code}>{campaign.code}</span>,
        text: (campaign) => campaign.code,
        sort: 'code',
        initiallyHidden: true,
      },
      {
        key: 'status',
        header: t('status'),
        cell: (campaign) => <CampaignState status={campaign.status} />,
        text: (campaign) => t(`status.${campaign.status}`),
      },
      {
        key: 'mode',
        header: t('mode'),
        cell: (campaign) => <CampaignModeBadge mode={campaign.mode} />,
        text: (campaign) => t(`mode.${campaign.mode}`),
      },
      {
        key: 'evaluation',
        header: t('evaluation'),
        cell: (campaign) => campaign.evaluationTitle,
      },
      {
        key: 'opensAt',
        header: t('opensAt'),
        cell: (campaign) => <DateText value={campaign.opensAt} />,
        text: (campaign) => formatDateTime(campaign.opensAt),
        sort: 'opensAt',
      },
      {
        key: 'closesAt',
        header: t('closesAt'),
        cell: (campaign) => <DateText value={campaign.closesAt} />,
        text: (campaign) => formatDateTime(campaign.closesAt),
        sort: 'closesAt',
      },
      {
        key: 'respondentRole',
        header: t('respondentRole'),
        cell: (campaign) => t(`role.${campaign.respondentRole}`),
        initiallyHidden: true,
      },
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (campaign) => <DateText value={campaign.updatedAt} time />,
        text: (campaign) => formatDateTime(campaign.updatedAt),
        sort: 'updatedAt',
        initiallyHidden: true,
      },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'status',
        label: t('status'),
        options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
      },
      {
        key: 'mode',
        label: t('mode'),
        options: modes.map((mode) => ({ value: mode, label: t(`mode.${mode}`) })),
      },
      {
        key: 'evaluationId',
        label: t('evaluation'),
        search: searchEvaluations,
        resolve: findEvaluation,
      },
    ],
    [t],
  );
  const add = mayAdd && (
    <ButtonLink to="/campaigns/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );

  return (
    <Page title={t('campaigns')} lead={t('lead')} actions={add}>
      <ResourceList
        name="campaigns"
        label={t('campaigns')}
        queryKey={campaignKeys.all}
        fetchPage={fetchCampaigns}
        columns={columns}
        filters={filters}
        defaultSort="-opensAt"
        rowKey={(campaign) => campaign.id}
        rowLink={(campaign) => ({ to: '/campaigns/$id', params: { id: campaign.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="survey" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
