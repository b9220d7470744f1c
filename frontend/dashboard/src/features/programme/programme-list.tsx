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
import { messages } from './messages';
import { type ProgrammeListItem, programmeStatuses, programmeTypes } from './model';
import { ProgrammeStatus } from './programme-status';
import { fetchProgrammes, programmeKeys } from './queries';

export function ProgrammeListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'programmes.create');
  const columns = useMemo<Column<ProgrammeListItem>[]>(
    () => [
      { key: 'title', header: t('field.title'), cell: (row) => row.title, sort: 'title' },
      { key: 'code', header: t('field.code'), cell: (row) => row.code, sort: 'code' },
      { key: 'type', header: t('field.type'), cell: (row) => t(`type.${row.type}`) },
      {
        key: 'status',
        header: t('field.status'),
        cell: (row) => <ProgrammeStatus status={row.status} />,
        text: (row) => t(`status.${row.status}`),
      },
      {
        key: 'hours',
        header: t('hours'),
        cell: (row) => <NumberText value={row.hours} digits={2} />,
        text: (row) => row.hours,
        align: 'end',
      },
      {
        key: 'cohorts',
        header: t('list.cohorts'),
        cell: (row) => <NumberText value={row.cohorts} />,
        text: (row) => row.cohorts,
        align: 'end',
      },
      {
        key: 'participants',
        header: t('list.participants'),
        cell: (row) => <NumberText value={row.participants} />,
        text: (row) => row.participants,
        align: 'end',
      },
      {
        key: 'updatedAt',
        header: t('field.updatedAt'),
        cell: (row) => <DateText value={row.updatedAt} time />,
        text: (row) => formatDate(row.updatedAt),
        sort: 'updatedAt',
        initiallyHidden: true,
      },
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'type',
        label: t('field.type'),
        options: programmeTypes.map((type) => ({ value: type, label: t(`type.${type}`) })),
      },
      {
        key: 'status',
        label: t('field.status'),
        options: programmeStatuses.map((each) => ({ value: each, label: t(`status.${each}`) })),
      },
    ],
    [t],
  );
  const add = mayAdd && (
    <ButtonLink to="/programmes/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );

  return (
    <Page title={t('list')} lead={t('lead')} actions={add}>
      <ResourceList
        name="programmes"
        label={t('list')}
        queryKey={programmeKeys.all}
        fetchPage={fetchProgrammes}
        columns={columns}
        filters={filters}
        defaultSort="title"
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: '/programmes/$id', params: { id: row.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="programme" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
