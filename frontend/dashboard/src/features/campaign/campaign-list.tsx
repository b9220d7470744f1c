import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage } from '../../ui';
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
      dateColumn('opensAt', t('opensAt'), (campaign) => campaign.opensAt, { sort: 'opensAt' }),
      dateColumn('closesAt', t('closesAt'), (campaign) => campaign.closesAt, { sort: 'closesAt' }),
      {
        key: 'respondentRole',
        header: t('respondentRole'),
        cell: (campaign) => t(`role.${campaign.respondentRole}`),
        initiallyHidden: true,
      },
      dateColumn('updatedAt', t('updatedAt'), (campaign) => campaign.updatedAt, {
        time: true,
        sort: 'updatedAt',
        initiallyHidden: true,
      }),
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

  return (
    <ListPage
      title={t('campaigns')}
      lead={t('lead')}
      at="/campaigns"
      add={mayAdd && { label: t('add') }}
      name="campaigns"
      queryKey={campaignKeys.all}
      fetchPage={fetchCampaigns}
      columns={columns}
      filters={filters}
      defaultSort="-opensAt"
      searchLabel={t('search')}
      empty={{ icon: 'survey', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
