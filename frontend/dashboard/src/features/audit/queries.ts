import { bodyOf, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery } from '../../lib/api';
import type { AuditEntry, AuditListItem } from './model';

export const auditKeys = { all: ['audit-entries'] as const };

export function fetchAuditEntries(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<AuditListItem>> {
  return bodyOf<Page<AuditListItem>>(
    api.GET('/api/v1/audit-entries', {
      params: { query: listQuery<'listAuditEntries'>(query) },
      signal,
    }),
  );
}

export const auditQueries = {
  one: (id: string) =>
    queryOptions({
      queryKey: [...auditKeys.all, id],
      queryFn: () =>
        bodyOf<AuditEntry>(api.GET('/api/v1/audit-entries/{id}', { params: { path: { id } } })),
      staleTime: Infinity,
    }),
  kinds: () =>
    queryOptions({
      queryKey: [...auditKeys.all, 'kinds'],
      queryFn: () =>
        bodyOf<{ subjectTypes: string[]; actions: string[] }>(
          api.GET('/api/v1/audit-entries/kinds'),
        ),
    }),
};
