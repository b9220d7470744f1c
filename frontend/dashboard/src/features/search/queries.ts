import { bodyOf, type Page } from '@ampera/api';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api, listQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type { Results, SearchPlace } from './model';

export const searchQuery = (place: SearchPlace) =>
  infiniteQueryOptions({
    queryKey: ['search', place],
    queryFn: ({ signal, pageParam }) =>
      bodyOf<Results>(
        api.GET('/api/v1/search', {
          params: { query: { ...present({ ...place, cursor: pageParam }), q: place.q ?? '' } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    enabled: Boolean(place.q?.trim()),
    placeholderData: keepPreviousData,
  });

export async function searchEvaluations(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<{ id: string; title: string; code: string }>>(
    api.GET('/api/v1/evaluations', {
      params: { query: listQuery<'listEvaluations'>({ q, limit: 20 }) },
      signal,
    }),
  );
  return page.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code }));
}

export const evaluationOption = (id: string | undefined) =>
  queryOptions({
    queryKey: ['evaluations', id, 'option'],
    queryFn: async (): Promise<AsyncOption> => {
      const { title } = await bodyOf<{ title: string }>(
        api.GET('/api/v1/evaluations/{id}', { params: { path: { id: id ?? '' } } }),
      );
      return { value: id ?? '', label: title };
    },
    enabled: id !== undefined,
  });
