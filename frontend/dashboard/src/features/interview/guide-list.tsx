import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDateTime, formatNumber } from '../../lib/format';
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
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (each) => <DateText value={each.updatedAt} time />,
        text: (each) => formatDateTime(each.updatedAt),
        sort: 'updatedAt',
      },
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
  const add = mayAdd && (
    <ButtonLink to="/interview-guides/new" leftSection={<Icon name="add" />}>
      {t('guide.add')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('guides')}
      lead={t('guide.lead')}
      breadcrumbs={[{ label: t('interviews'), to: '/interviews' }, { label: t('guides') }]}
      actions={add}
    >
      <ResourceList
        name="interview-guides"
        label={t('guides')}
        queryKey={interviewKeys.guides}
        fetchPage={fetchGuides}
        columns={columns}
        filters={filters}
        defaultSort="title"
        rowKey={(each) => each.id}
        rowLink={(each) => ({ to: '/interview-guides/$id', params: { id: each.id } })}
        searchLabel={t('guide.search')}
        empty={
          <EmptyState icon="clipboard" title={t('guide.empty.title')} action={add}>
            {t('guide.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
