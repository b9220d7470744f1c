import { useMemo } from 'react';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { searchUnits, unitById } from '../../lib/lookups';
import { type Column, dateColumn, type Filter, ListPage } from '../../ui';
import classes from './access.module.css';
import { messages } from './messages';
import { type AccountListItem, type StaffRole, staffRoles } from './model';
import { accountKeys, fetchAccounts } from './queries';

export function AccountListPage() {
  const t = useMessages(messages);
  const columns = useMemo<Column<AccountListItem>[]>(
    () => [
      { key: 'name', header: t('name'), cell: (account) => account.name, sort: 'name' },
      {
        key: 'roles',
        header: t('roles'),
        cell: (account) => account.roles.map((role) => t(`role.${role as StaffRole}`)).join(', '),
      },
      {
        key: 'scope',
        header: t('scope'),
        cell: (account) => account.unitScope.map((unit) => unit.name).join(', '),
      },
      { key: 'unit', header: t('unit'), cell: (account) => account.unitName, sort: 'unit' },
      {
        key: 'nip',
        header: t('nip'),
        cell: (account) => <span className={classes.nip}>{account.maskedNip}</span>,
        text: (account) => account.maskedNip,
      },
      dateColumn('updatedAt', t('updatedAt'), (account) => account.updatedAt, {
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
        key: 'role',
        label: t('role'),
        options: staffRoles.map((role) => ({ value: role, label: t(`role.${role}`) })),
      },
      { key: 'unitId', label: t('unit'), search: searchUnits, resolve: unitById },
    ],
    [t],
  );
  return (
    <ListPage
      title={t('accounts')}
      lead={t('lead')}
      at="/accounts"
      add={can(useMe(), 'accounts.edit') && { label: t('grant') }}
      name="accounts"
      queryKey={accountKeys.all}
      fetchPage={fetchAccounts}
      columns={columns}
      filters={filters}
      defaultSort="name"
      searchLabel={t('search')}
      empty={{ icon: 'shield', title: t('empty.title'), text: t('empty.text') }}
    />
  );
}
