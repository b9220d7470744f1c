import { bodyOf, type Page } from '@ampera/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api, listQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type { Results, SearchPlace } from './model';

export const searchQuery = (place: SearchPlace) =>
  queryOptions({
    queryKey: ['search', place],
    queryFn: ({ signal }) =>
      bodyOf<Results>(
        api.GET('/api/v1/search', {
          params: { query: { ...present(place), q: place.q ?? '' } },
          signal,
        }),
      ),
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
