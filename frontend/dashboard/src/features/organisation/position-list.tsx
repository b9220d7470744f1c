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
      {
        key: 'employees',
        header: t('employees'),
        cell: (position) => <NumberText value={position.employees} />,
        text: (position) => position.employees,
        align: 'end',
      },
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (position) => <DateText value={position.updatedAt} time />,
        text: (position) => formatDate(position.updatedAt),
        sort: 'updatedAt',
        initiallyHidden: true,
      },
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
  const add = mayAdd && (
    <ButtonLink to="/positions/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );
  return (
    <Page title={t('positions')} lead={t('lead')} actions={add}>
      <ResourceList
        name="positions"
        label={t('positions')}
        queryKey={positionKeys.all}
        fetchPage={fetchPositions}
        columns={columns}
        filters={filters}
        defaultSort="name"
        rowKey={(position) => position.id}
        rowLink={(position) => ({ to: '/positions/$id', params: { id: position.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="flow" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
