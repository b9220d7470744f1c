import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import type { Unit, UnitInput, UnitListItem } from './model';
import type { SuccessionInput } from './succession-model';

export const unitKeys = {
  all: ['units'] as const,
  one: (id: string) => ['units', id] as const,
  tree: ['units', 'tree'] as const,
};

export function fetchUnits(query: ListQuery, signal: AbortSignal): Promise<Page<UnitListItem>> {
  return bodyOf<Page<UnitListItem>>(
    api.GET('/api/v1/units', { params: { query: listQuery<'listUnits'>(query) }, signal }),
  );
}

export function fetchUnit(id: string): Promise<Unit> {
  return bodyOf<Unit>(api.GET('/api/v1/units/{id}', { params: { path: { id } } }));
}

export const unitQueries = {
  one: (id: string) => queryOptions({ queryKey: unitKeys.one(id), queryFn: () => fetchUnit(id) }),
  tree: () =>
    queryOptions({
      queryKey: unitKeys.tree,
      queryFn: () => bodyOf<UnitListItem[]>(api.GET('/api/v1/units/tree')),
    }),
};

export function createUnit(body: UnitInput): Promise<Unit> {
  return bodyOf<Unit>(api.POST('/api/v1/units', { body: present(body) }));
}

export function editUnit(id: string, version: number, body: UnitInput): Promise<Unit> {
  return bodyOf<Unit>(
    api.PUT('/api/v1/units/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: present(body),
    }),
  );
}

export function closeUnit(id: string, validTo: string): Promise<Unit> {
  return bodyOf<Unit>(
    api.POST('/api/v1/units/{id}/close', { params: { path: { id } }, body: { validTo } }),
  );
}

export function succeedUnit(id: string, body: SuccessionInput): Promise<Unit> {
  return bodyOf<Unit>(api.POST('/api/v1/units/{id}/succeed', { params: { path: { id } }, body }));
}
