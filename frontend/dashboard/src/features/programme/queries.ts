import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import type { Programme, ProgrammeInput, ProgrammeListItem, SessionInput } from './model';

export const programmeKeys = {
  all: ['programmes'] as const,
  one: (id: string) => ['programmes', id] as const,
};

export function fetchProgrammes(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<ProgrammeListItem>> {
  return bodyOf<Page<ProgrammeListItem>>(
    api.GET('/api/v1/programmes', {
      params: { query: listQuery<'listProgrammes'>(query) },
      signal,
    }),
  );
}

export function fetchProgramme(id: string): Promise<Programme> {
  return bodyOf<Programme>(api.GET('/api/v1/programmes/{id}', { params: { path: { id } } }));
}

export const programmeQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: programmeKeys.one(id), queryFn: () => fetchProgramme(id) }),
};

export function createProgramme(body: ProgrammeInput): Promise<Programme> {
  return bodyOf<Programme>(api.POST('/api/v1/programmes', { body: present(body) }));
}

export function editProgramme(
  id: string,
  version: number,
  body: ProgrammeInput,
): Promise<Programme> {
  return bodyOf<Programme>(
    api.PUT('/api/v1/programmes/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: present(body),
    }),
  );
}

export function arrangeSessions(
  id: string,
  version: number,
  sessions: readonly SessionInput[],
): Promise<Programme> {
  return bodyOf<Programme>(
    api.PUT('/api/v1/programmes/{id}/sessions', {
      params: { path: { id }, header: ifMatch(version) },
      body: { sessions: sessions.map((session) => present(session)) },
    }),
  );
}

export type ProgrammeMove = 'activate' | 'complete' | 'reopen' | 'cancel';

export function moveProgramme(id: string, move: ProgrammeMove): Promise<Programme> {
  const params = { params: { path: { id } } };
  switch (move) {
    case 'activate':
      return bodyOf<Programme>(api.POST('/api/v1/programmes/{id}/activate', params));
    case 'complete':
      return bodyOf<Programme>(api.POST('/api/v1/programmes/{id}/complete', params));
    case 'reopen':
      return bodyOf<Programme>(api.POST('/api/v1/programmes/{id}/reopen', params));
    case 'cancel':
      return bodyOf<Programme>(api.POST('/api/v1/programmes/{id}/cancel', params));
  }
}
