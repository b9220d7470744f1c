import { bodyOf, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery } from '../../lib/api';
import { type ImportListItem, isUnderWay, type RosterImport, type RowError } from './import-model';

export const importKeys = {
  all: ['roster-imports'] as const,
  one: (id: string) => ['roster-imports', id] as const,
};

const POLL_MS = 1_000;
export const SHOWN_ERRORS = 100;

export function fetchImports(query: ListQuery, signal: AbortSignal): Promise<Page<ImportListItem>> {
  return bodyOf<Page<ImportListItem>>(
    api.GET('/api/v1/roster-imports', {
      params: { query: listQuery<'listRosterImports'>(query) },
      signal,
    }),
  );
}

export const importQueries = {
  /** Asked again every second while the server works on it. */
  one: (id: string) =>
    queryOptions({
      queryKey: importKeys.one(id),
      queryFn: () =>
        bodyOf<RosterImport>(api.GET('/api/v1/roster-imports/{id}', { params: { path: { id } } })),
      refetchInterval: (query) =>
        query.state.data && isUnderWay(query.state.data.status) ? POLL_MS : false,
    }),
  errors: (id: string, status: RosterImport['status']) =>
    queryOptions({
      queryKey: [...importKeys.one(id), 'errors', status],
      queryFn: () =>
        bodyOf<RowError[]>(
          api.GET('/api/v1/roster-imports/{id}/errors', {
            params: { path: { id }, query: { limit: SHOWN_ERRORS } },
          }),
        ),
    }),
};

export function uploadRoster(file: File): Promise<RosterImport> {
  return files.upload<RosterImport>('/api/v1/roster-imports', file);
}

export function downloadErrors(id: string): Promise<{ blob: Blob }> {
  return files.download(`/api/v1/roster-imports/${id}/errors.csv`);
}

export function applyImport(id: string): Promise<RosterImport> {
  return bodyOf<RosterImport>(
    api.POST('/api/v1/roster-imports/{id}/apply', { params: { path: { id } } }),
  );
}
