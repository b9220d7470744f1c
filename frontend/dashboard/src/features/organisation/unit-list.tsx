import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { type Column, dateColumn, DateText, type Filter, ListPage } from '../../ui';
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
      dateColumn('updatedAt', t('unit.updatedAt'), (unit) => unit.updatedAt, {
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

  return (
    <ListPage
      title={t('unit.units')}
      lead={t('unit.lead')}
      at="/units"
      add={mayAdd && { label: t('unit.add') }}
      name="units"
      queryKey={unitKeys.all}
      fetchPage={fetchUnits}
      columns={columns}
      filters={filters}
      defaultSort="name"
      searchLabel={t('unit.search')}
      empty={{ icon: 'building', title: t('unit.empty.title'), text: t('unit.empty.text') }}
    >
      <UnitViews />
    </ListPage>
  );
}
