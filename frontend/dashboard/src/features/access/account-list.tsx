import { useMemo } from 'react';

import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { searchUnits, unitById } from '../../lib/lookups';
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
      {
        key: 'updatedAt',
        header: t('updatedAt'),
        cell: (account) => <DateText value={account.updatedAt} time />,
        text: (account) => formatDateTime(account.updatedAt),
        sort: 'updatedAt',
        initiallyHidden: true,
      },
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
  const grant = (
    <ButtonLink to="/accounts/new" leftSection={<Icon name="add" />}>
      {t('grant')}
    </ButtonLink>
  );
  return (
    <Page title={t('accounts')} lead={t('lead')} actions={grant}>
      <ResourceList
        name="accounts"
        label={t('accounts')}
        queryKey={accountKeys.all}
        fetchPage={fetchAccounts}
        columns={columns}
        filters={filters}
        defaultSort="name"
        rowKey={(account) => account.id}
        rowLink={(account) => ({ to: '/accounts/$id', params: { id: account.id } })}
        searchLabel={t('search')}
        empty={
          <EmptyState icon="shield" title={t('empty.title')} action={grant}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}
