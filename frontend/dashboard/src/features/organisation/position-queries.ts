import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery } from '../../lib/api';
import type { Position, PositionInput, PositionListItem } from './position-model';

export const positionKeys = {
  all: ['positions'] as const,
  one: (id: string) => ['positions', id] as const,
};

export function fetchPositions(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<PositionListItem>> {
  return bodyOf<Page<PositionListItem>>(
    api.GET('/api/v1/positions', { params: { query: listQuery<'listPositions'>(query) }, signal }),
  );
}

export function fetchPosition(id: string): Promise<Position> {
  return bodyOf<Position>(api.GET('/api/v1/positions/{id}', { params: { path: { id } } }));
}

export const positionQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: positionKeys.one(id), queryFn: () => fetchPosition(id) }),
};

export function createPosition(body: PositionInput): Promise<Position> {
  return bodyOf<Position>(api.POST('/api/v1/positions', { body }));
}

export function editPosition(id: string, version: number, body: PositionInput): Promise<Position> {
  return bodyOf<Position>(
    api.PUT('/api/v1/positions/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function deletePosition(position: Position): Promise<void> {
  await api.DELETE('/api/v1/positions/{id}', {
    params: { path: { id: position.id }, header: ifMatch(position.version) },
  });
}
