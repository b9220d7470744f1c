import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDate, formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { searchUnits, unitById } from '../../lib/lookups';
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
import { messages } from './messages';
import { priorities, type RecommendationListItem, statuses } from './model';
import {
  fetchRecommendations,
  findEvaluation,
  recommendationKeys,
  searchEvaluations,
} from './queries';
import { AnswerBadge, PriorityBadge, RecommendationState } from './recommendation-badges';

export function RecommendationListPage() {
  const t = useMessages(messages);
  const me = useMe();
  const mayAdd = can(me, 'evaluations.create');
  const seesEvaluations = can(me, 'evaluations.list');
  const columns = useMemo<Column<RecommendationListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (row) => row.title, sort: 'title' },
      {
        key: 'priority',
        header: t('priority'),
        cell: (row) => <PriorityBadge priority={row.priority} />,
        text: (row) => t(`priority.${row.priority}`),
        sort: 'priority',
      },
      {
        key: 'status',
        header: t('status'),
        cell: (row) => <RecommendationState status={row.status} />,
        text: (row) => t(`status.${row.status}`),
      },
      { key: 'unit', header: t('unit'), cell: (row) => row.unitName, sort: 'unit' },
      {
        key: 'dueOn',
        header: t('dueOn'),
        cell: (row) => <DateText value={row.dueOn} />,
        text: (row) => formatDate(row.dueOn),
        sort: 'dueOn',
      },
      {
        key: 'answer',
        header: t('answer'),
        cell: (row) => <AnswerBadge answer={row.answer} />,
        text: (row) => (row.answer ? t(`answer.${row.answer}`) : t('answer.none')),
      },
      {
        key: 'evaluation',
        header: t('evaluation'),
        cell: (row) => row.evaluationTitle,
        initiallyHidden: true,
      },
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (row) => <DateText value={row.updatedAt} time />,
        text: (row) => formatDateTime(row.updatedAt),
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
        key: 'priority',
        label: t('priority'),
        options: priorities.map((value) => ({ value, label: t(`priority.${value}`) })),
      },
      {
        key: 'unanswered',
        label: t('unanswered'),
        options: [{ value: 'true', label: t('unanswered.true') }],
      },
      { key: 'unitId', label: t('unit'), search: searchUnits, resolve: unitById },
      ...(seesEvaluations
        ? [
            {
              key: 'evaluationId',
              label: t('evaluation'),
              search: searchEvaluations,
              resolve: findEvaluation,
            },
          ]
        : []),
    ],
    [t, seesEvaluations],
  );
  const add = mayAdd && (
    <ButtonLink to="/recommendations/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );
  return (
    <Page title={t('recommendations')} lead={t('lead')} actions={add}>
      <ResourceList
        name="recommendations"
        label={t('recommendations')}
        queryKey={recommendationKeys.all}
        fetchPage={fetchRecommendations}
        columns={columns}
        filters={filters}
        defaultSort="dueOn"
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: '/recommendations/$id', params: { id: row.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="send" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
