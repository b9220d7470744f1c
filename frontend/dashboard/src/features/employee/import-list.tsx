import { useMemo } from 'react';

import { formatDateTime } from '../../lib/format';
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
      {
        key: 'createdAt',
        header: t('createdAt'),
        cell: (row) => <DateText value={row.createdAt} time />,
        text: (row) => formatDateTime(row.createdAt),
        sort: 'createdAt',
      },
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
  const add = (
    <ButtonLink to="/roster-imports/new" leftSection={<Icon name="upload" />}>
      {t('new')}
    </ButtonLink>
  );
  return (
    <Page title={t('imports')} lead={t('lead')} actions={add}>
      <ResourceList
        name="roster-imports"
        label={t('imports')}
        queryKey={importKeys.all}
        fetchPage={fetchImports}
        columns={columns}
        filters={filters}
        defaultSort="-createdAt"
        rowKey={(row) => row.id}
        rowLink={(row) => ({ to: '/roster-imports/$id', params: { id: row.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="upload" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
