import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage, numberColumn } from '../../ui';
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
      numberColumn('hours', t('hours'), (row) => row.hours, { digits: 2 }),
      numberColumn('cohorts', t('list.cohorts'), (row) => row.cohorts),
      numberColumn('participants', t('list.participants'), (row) => row.participants),
      dateColumn('updatedAt', t('field.updatedAt'), (row) => row.updatedAt, {
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

  return (
    <ListPage
      title={t('list')}
      lead={t('lead')}
      at="/programmes"
      add={mayAdd && { label: t('add') }}
      name="programmes"
      queryKey={programmeKeys.all}
      fetchPage={fetchProgrammes}
      columns={columns}
      filters={filters}
      defaultSort="title"
      searchLabel={t('search')}
      empty={{ icon: 'programme', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
