import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage, NumberText } from '../../ui';
import { messages } from './import-messages';
import { type ImportListItem, importStatuses } from './import-model';
import { fetchImports, importKeys } from './import-queries';
import { ImportState } from './import-state';

export function ImportListPage() {
  const t = useMessages(messages);
  const columns = useMemo<Column<ImportListItem>[]>(() => {
    const figure = (
      key: string,
      header: string,
      value: (row: ImportListItem) => number,
    ): Column<ImportListItem> => ({
      key,
      header,
      cell: (row) => <NumberText value={value(row)} />,
      text: value,
      align: 'end',
    });
    return [
      { key: 'fileName', header: t('file'), cell: (row) => row.fileName, sort: 'fileName' },
      {
        key: 'status',
        header: t('state'),
        cell: (row) => <ImportState status={row.status} />,
        text: (row) => t(`status.${row.status}`),
      },
      figure('total', t('rows'), (row) => row.rowsTotal),
      figure('added', t('added'), (row) => row.rowsAdded),
      figure('changed', t('changed'), (row) => row.rowsChanged),
      figure('refused', t('refused'), (row) => row.rowsRefused),
      dateColumn('createdAt', t('createdAt'), (row) => row.createdAt, {
        time: true,
        sort: 'createdAt',
      }),
    ];
  }, [t]);
  const filters = useMemo<Filter[]>(
    () => [
      {
        key: 'status',
        label: t('state'),
        options: importStatuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
      },
    ],
    [t],
  );
  return (
    <ListPage
      title={t('imports')}
      lead={t('lead')}
      at="/roster-imports"
      add={can(useMe(), 'employees.create') && { label: t('new'), icon: 'upload' }}
      name="roster-imports"
      queryKey={importKeys.all}
      fetchPage={fetchImports}
      columns={columns}
      filters={filters}
      defaultSort="-createdAt"
      searchLabel={t('search')}
      empty={{ icon: 'upload', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
