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
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (row) => <DateText value={row.updatedAt} time />,
        text: (row) => formatDateTime(row.updatedAt),
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
    <ButtonLink to="/checklists/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );
  return (
    <Page title={t('list')} lead={t('lead')} actions={add}>
      <ResourceList
        name="checklists"
        label={t('list')}
        queryKey={documentKeys.checklists}
        fetchPage={fetchChecklists}
        columns={columns}
        filters={filters}
        defaultSort="title"
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: '/checklists/$id', params: { id: row.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="clipboard" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
