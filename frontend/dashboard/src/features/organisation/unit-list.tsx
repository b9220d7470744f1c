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
  Page,
  ResourceList,
} from '../../ui';
import { messages } from './messages';
import { unitKinds, type UnitListItem } from './model';
import { fetchUnits, unitKeys } from './queries';
import { isClosed, UnitState } from './unit-state';
import { UnitViews } from './unit-views';

export function UnitListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'units.create');
  const columns = useMemo<Column<UnitListItem>[]>(
    () => [
      { key: 'name', header: t('unit.name'), cell: (unit) => unit.name, sort: 'name' },
      { key: 'code', header: t('unit.code'), cell: (unit) => unit.code, sort: 'code' },
      { key: 'kind', header: t('unit.kind'), cell: (unit) => t(`kind.${unit.kind}`) },
      { key: 'parent', header: t('unit.parent'), cell: (unit) => unit.parentName },
      {
        key: 'validFrom',
        header: t('unit.validFrom'),
        cell: (unit) => <DateText value={unit.validFrom} />,
        text: (unit) => unit.validFrom,
        sort: 'validFrom',
      },
      {
        key: 'state',
        header: t('unit.state'),
        cell: (unit) => <UnitState unit={unit} />,
        text: (unit) => t(isClosed(unit) ? 'unit.closed' : 'unit.open'),
      },
      {
        key: 'updatedAt',
        header: t('unit.updatedAt'),
        cell: (unit) => <DateText value={unit.updatedAt} time />,
        text: (unit) => formatDate(unit.updatedAt),
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
        label: t('unit.kind'),
        options: unitKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      },
      {
        key: 'open',
        label: t('unit.state'),
        options: [
          { value: 'true', label: t('unit.open') },
          { value: 'false', label: t('unit.closed') },
        ],
      },
    ],
    [t],
  );
  const add = mayAdd && (
    <ButtonLink to="/units/new" leftSection={<Icon name="add" />}>
      {t('unit.add')}
    </ButtonLink>
  );

  return (
    <Page title={t('unit.units')} lead={t('unit.lead')} actions={add}>
      <UnitViews />
      <ResourceList
        name="units"
        label={t('unit.units')}
        queryKey={unitKeys.all}
        fetchPage={fetchUnits}
        columns={columns}
        filters={filters}
        defaultSort="name"
        rowKey={(unit) => unit.id}
        rowLink={(unit) => ({ to: '/units/$id', params: { id: unit.id } })}
        searchLabel={t('unit.search')}
        empty={
          <EmptyState icon="building" title={t('unit.empty.title')} action={add}>
            {t('unit.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
