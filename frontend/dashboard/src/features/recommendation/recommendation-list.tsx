import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { searchUnits, unitById } from '../../lib/lookups';
import { type Column, dateColumn, type Filter, ListPage } from '../../ui';
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
      dateColumn('dueOn', t('dueOn'), (row) => row.dueOn, { sort: 'dueOn' }),
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
      dateColumn('updatedAt', t('updatedAt'), (row) => row.updatedAt, {
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
  return (
    <ListPage
      title={t('recommendations')}
      lead={t('lead')}
      at="/recommendations"
      add={mayAdd && { label: t('add') }}
      name="recommendations"
      queryKey={recommendationKeys.all}
      fetchPage={fetchRecommendations}
      columns={columns}
      filters={filters}
      defaultSort="dueOn"
      searchLabel={t('search')}
      empty={{ icon: 'send', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
