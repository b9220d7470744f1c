import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage } from '../../ui';
import { messages } from './messages';
import type { GuideListItem } from './model';
import { fetchGuides, findEvaluation, interviewKeys, searchEvaluations } from './queries';

export function GuideListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'evaluations.create');
  const columns = useMemo<Column<GuideListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (each) => each.title, sort: 'title' },
      {
        key: 'questions',
        header: t('guide.questions'),
        cell: (each) => formatNumber(each.questions),
      },
      {
        key: 'interviews',
        header: t('guide.interviews'),
        cell: (each) => formatNumber(each.interviews),
      },
      { key: 'evaluation', header: t('evaluation'), cell: (each) => each.evaluationTitle },
      dateColumn('updatedAt', t('updatedAt'), (each) => each.updatedAt, {
        time: true,
        sort: 'updatedAt',
      }),
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
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
      title={t('guides')}
      lead={t('guide.lead')}
      breadcrumbs={[{ label: t('interviews'), to: '/interviews' }, { label: t('guides') }]}
      at="/interview-guides"
      add={mayAdd && { label: t('guide.add') }}
      name="interview-guides"
      queryKey={interviewKeys.guides}
      fetchPage={fetchGuides}
      columns={columns}
      filters={filters}
      defaultSort="title"
      searchLabel={t('guide.search')}
      empty={{ icon: 'clipboard', title: t('guide.empty.title'), text: t('guide.empty.text') }}
    />
  );
}
