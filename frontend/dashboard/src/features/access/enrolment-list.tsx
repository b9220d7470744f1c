import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage, numberColumn } from '../../ui';
import { messages } from './enrolment-messages';
import { type EnrolmentListItem, enrolmentStatuses } from './enrolment-model';
import { enrolmentKeys, fetchEnrolments } from './enrolment-queries';
import { EnrolmentState } from './enrolment-state';

export function EnrolmentListPage() {
  const t = useMessages(messages);
  const columns = useMemo<Column<EnrolmentListItem>[]>(
    () => [
      {
        key: 'title',
        header: t('title'),
        cell: (row) => row.title ?? t(`kind.${row.kind}`),
        sort: 'title',
      },
      {
        key: 'status',
        header: t('state'),
        cell: (row) => <EnrolmentState status={row.status} />,
        text: (row) => t(`status.${row.status}`),
      },
      numberColumn('people', t('people'), (row) => row.people),
      dateColumn('createdAt', t('createdAt'), (row) => row.createdAt, {
        time: true,
        sort: 'createdAt',
      }),
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'status',
        label: t('state'),
        options: enrolmentStatuses.map((status) => ({
          value: status,
          label: t(`status.${status}`),
        })),
      },
    ],
    [t],
  );
  return (
    <ListPage
      title={t('enrolments')}
      lead={t('lead')}
      at="/enrolments"
      add={can(useMe(), 'accounts.edit') && { label: t('new') }}
      name="enrolments"
      queryKey={enrolmentKeys.all}
      fetchPage={fetchEnrolments}
      columns={columns}
      filters={filters}
      defaultSort="-createdAt"
      searchLabel={t('search')}
      empty={{ icon: 'people', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
