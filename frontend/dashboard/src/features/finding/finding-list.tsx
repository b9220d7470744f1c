import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  type Column,
  DateText,
  EmptyState,
  type Filter,
  Icon,
  NumberText,
  Page,
  ResourceList,
} from '../../ui';
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
      {
        key: 'evidence',
        header: t('field.evidence'),
        cell: (row) => <NumberText value={row.evidence} />,
        text: (row) => row.evidence,
        align: 'end',
      },
      {
        key: 'updatedAt',
        header: t('field.updatedAt'),
        cell: (row) => <DateText value={row.updatedAt} time />,
        text: (row) => formatDate(row.updatedAt),
        sort: 'updatedAt',
      },
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
  const add = mayAdd && (
    <ButtonLink to="/findings/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );

  return (
    <Page title={t('list')} lead={t('lead')} actions={add}>
      <ResourceList
        name="findings"
        label={t('list')}
        queryKey={findingKeys.all}
        fetchPage={fetchFindings}
        columns={columns}
        filters={filters}
        defaultSort="-updatedAt"
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: '/findings/$id', params: { id: row.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="search" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
