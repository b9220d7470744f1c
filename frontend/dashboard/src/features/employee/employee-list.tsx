import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { positionById, searchPositions, searchUnits, unitById } from '../../lib/lookups';
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
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (employee) => <DateText value={employee.updatedAt} time />,
        text: (employee) => formatDate(employee.updatedAt),
        sort: 'updatedAt',
        initiallyHidden: true,
      },
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
  const add = mayAdd && (
    <ButtonLink to="/employees/new" leftSection={<Icon name="add" />}>
      {t('add')}
    </ButtonLink>
  );
  return (
    <Page
      title={t('employees')}
      lead={t('lead')}
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
          {add}
        </>
      }
    >
      <ResourceList
        name="employees"
        label={t('employees')}
        queryKey={employeeKeys.all}
        fetchPage={fetchEmployees}
        columns={columns}
        filters={filters}
        defaultSort="name"
        rowKey={(employee) => employee.id}
        rowLink={(employee) => ({ to: '/employees/$id', params: { id: employee.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="people" title={t('empty.title')} action={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
