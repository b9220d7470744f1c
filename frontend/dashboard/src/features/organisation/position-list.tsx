import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, type Filter, ListPage, numberColumn } from '../../ui';
import { messages } from './position-messages';
import { positionKinds, type PositionListItem } from './position-model';
import { fetchPositions, positionKeys } from './position-queries';

export function PositionListPage() {
  const t = useMessages(messages);
  // whoever keeps the roster keeps its positions
  const mayAdd = can(useMe(), 'employees.create');
  const columns = useMemo<Column<PositionListItem>[]>(
    () => [
      { key: 'name', header: t('name'), cell: (position) => position.name, sort: 'name' },
      { key: 'kind', header: t('kind'), cell: (position) => t(`kind.${position.kind}`) },
      numberColumn('employees', t('employees'), (position) => position.employees),
      dateColumn('updatedAt', t('updatedAt'), (position) => position.updatedAt, {
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
        key: 'kind',
        label: t('kind'),
        options: positionKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      },
    ],
    [t],
  );
  return (
    <ListPage
      title={t('positions')}
      lead={t('lead')}
      at="/positions"
      add={mayAdd && { label: t('add') }}
      name="positions"
      queryKey={positionKeys.all}
      fetchPage={fetchPositions}
      columns={columns}
      filters={filters}
      defaultSort="name"
      searchLabel={t('search')}
      empty={{ icon: 'flow', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
