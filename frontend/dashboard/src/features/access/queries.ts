import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery } from '../../lib/api';
import type { Account, AccountEdit, AccountListItem } from './model';

export const accountKeys = {
  all: ['accounts'] as const,
  one: (id: string) => ['accounts', id] as const,
};

export function fetchAccounts(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<AccountListItem>> {
  return bodyOf<Page<AccountListItem>>(
    api.GET('/api/v1/accounts', { params: { query: listQuery<'listAccounts'>(query) }, signal }),
  );
}

export function fetchAccount(employeeId: string): Promise<Account> {
  return bodyOf<Account>(
    api.GET('/api/v1/accounts/{employeeId}', { params: { path: { employeeId } } }),
  );
}

export const accountQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: accountKeys.one(id), queryFn: () => fetchAccount(id) }),
};

export function editAccount(
  employeeId: string,
  version: number,
  body: AccountEdit,
): Promise<Account> {
  return bodyOf<Account>(
    api.PUT('/api/v1/accounts/{employeeId}', {
      params: { path: { employeeId }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function removeAuthenticator(employeeId: string): Promise<void> {
  await api.DELETE('/api/v1/accounts/{employeeId}/authenticator', {
    params: { path: { employeeId } },
  });
}
