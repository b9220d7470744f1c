import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { positionById, searchPositions, searchUnits, unitById } from '../../lib/lookups';
import { ButtonLink, Icon, type Column, dateColumn, type Filter, ListPage } from '../../ui';
import classes from './employee.module.css';
import { EmployeeState } from './employee-state';
import { messages } from './messages';
import { type EmployeeListItem, employmentTypes } from './model';
import { NipSearch } from './nip-search';
import { employeeKeys, fetchEmployees } from './queries';

export function EmployeeListPage() {
  const t = useMessages(messages);
  const mayAdd = can(useMe(), 'employees.create');
  const columns = useMemo<Column<EmployeeListItem>[]>(
    () => [
      { key: 'name', header: t('name'), cell: (employee) => employee.name, sort: 'name' },
      {
        key: 'nip',
        header: t('nip'),
        cell: (employee) => <span className={classes.nip}>{employee.maskedNip}</span>,
        text: (employee) => employee.maskedNip,
      },
      { key: 'type', header: t('type'), cell: (employee) => t(`type.${employee.employmentType}`) },
      { key: 'position', header: t('position'), cell: (employee) => employee.positionName },
      { key: 'unit', header: t('unit'), cell: (employee) => employee.unitName, sort: 'unit' },
      {
        key: 'state',
        header: t('state'),
        cell: (employee) => <EmployeeState employee={employee} />,
        text: (employee) => t(employee.active ? 'active' : 'former'),
      },
      dateColumn('updatedAt', t('updatedAt'), (employee) => employee.updatedAt, {
        time: true,
        sort: 'updatedAt',
        initiallyHidden: true,
      }),
    ],
    [t],
  );
  const filters = useMemo<Filter[]>(
    () => [
      { key: 'unitId', label: t('unit'), search: searchUnits, resolve: unitById },
      { key: 'positionId', label: t('position'), search: searchPositions, resolve: positionById },
      {
        key: 'employmentType',
        label: t('type'),
        options: employmentTypes.map((type) => ({ value: type, label: t(`type.${type}`) })),
      },
      {
        key: 'active',
        label: t('state'),
        options: [
          { value: 'true', label: t('active') },
          { value: 'false', label: t('former') },
        ],
      },
    ],
    [t],
  );
  return (
    <ListPage
      title={t('employees')}
      lead={t('lead')}
      at="/employees"
      actions={
        <>
          <NipSearch />
          {mayAdd && (
            <ButtonLink
              to="/roster-imports/new"
              variant="default"
              leftSection={<Icon name="upload" />}
            >
              {t('import')}
            </ButtonLink>
          )}
        </>
      }
      add={mayAdd && { label: t('add') }}
      name="employees"
      queryKey={employeeKeys.all}
      fetchPage={fetchEmployees}
      columns={columns}
      filters={filters}
      defaultSort="name"
      searchLabel={t('search')}
      empty={{ icon: 'people', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
