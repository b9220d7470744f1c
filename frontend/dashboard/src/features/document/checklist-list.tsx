import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage } from '../../ui';
import { checklistMessages } from './checklist-messages';
import type { ChecklistListItem } from './model';
import { documentKeys, fetchChecklists, findEvaluation, searchEvaluations } from './queries';

export function ChecklistListPage() {
  const t = useMessages(checklistMessages);
  const mayAdd = can(useMe(), 'evaluations.create');
  const columns = useMemo<Column<ChecklistListItem>[]>(
    () => [
      { key: 'title', header: t('title'), cell: (row) => row.title, sort: 'title' },
      {
        key: 'criteria',
        header: t('criteria'),
        cell: ({ criteria, decided, met }) => t('criteria.count', { criteria, decided, met }),
      },
      dateColumn('updatedAt', t('updatedAt'), (row) => row.updatedAt, {
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
      title={t('list')}
      lead={t('lead')}
      at="/checklists"
      add={mayAdd && { label: t('add') }}
      name="checklists"
      queryKey={documentKeys.checklists}
      fetchPage={fetchChecklists}
      columns={columns}
      filters={filters}
      defaultSort="title"
      searchLabel={t('search')}
      empty={{ icon: 'clipboard', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
