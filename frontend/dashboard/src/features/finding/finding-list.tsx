import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage, numberColumn } from '../../ui';
import { FindingBadge } from './badges';
import { messages } from './messages';
import { type FindingListItem, statuses, types } from './model';
import { evaluationOption, fetchFindings, findingKeys, searchEvaluations } from './queries';

export function FindingListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'evaluations.create');
  const columns = useMemo<Column<FindingListItem>[]>(
    () => [
      { key: 'title', header: t('field.title'), cell: (row) => row.title, sort: 'title' },
      { key: 'type', header: t('field.type'), cell: (row) => t(`type.${row.type}`) },
      {
        key: 'status',
        header: t('field.status'),
        cell: (row) => <FindingBadge status={row.status} stale={row.stale} />,
        text: (row) =>
          t(`status.${row.status}`) + (row.stale ? ` (${t('stale.badge').toLowerCase()})` : ''),
      },
      numberColumn('evidence', t('field.evidence'), (row) => row.evidence),
      dateColumn('updatedAt', t('field.updatedAt'), (row) => row.updatedAt, {
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
        label: t('field.evaluation'),
        search: searchEvaluations,
        resolve: evaluationOption,
      },
      {
        key: 'type',
        label: t('field.type'),
        options: types.map((type) => ({ value: type, label: t(`type.${type}`) })),
      },
      {
        key: 'status',
        label: t('field.status'),
        options: statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
      },
      {
        key: 'stale',
        label: t('fresh.label'),
        options: [
          { value: 'true', label: t('fresh.false') },
          { value: 'false', label: t('fresh.true') },
        ],
      },
    ],
    [t],
  );

  return (
    <ListPage
      title={t('list')}
      lead={t('lead')}
      at="/findings"
      add={mayAdd && { label: t('add') }}
      name="findings"
      queryKey={findingKeys.all}
      fetchPage={fetchFindings}
      columns={columns}
      filters={filters}
      defaultSort="-updatedAt"
      searchLabel={t('search')}
      empty={{ icon: 'search', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
