import type { Page } from '@ampera/api';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import type { Participant } from './cohort-model';
import { cohortKeys, cohortQueries } from './cohort-queries';

/**
 * Puts a changed participant into the lists that show it, without reading them again: a row keeps its place while one
 * types down a column of scores. Only the figures of the cohort are read anew.
 */
export function useParticipantCache(): (changed: Participant) => void {
  const queries = useQueryClient();
  return useCallback(
    (changed) => {
      queries.setQueriesData<InfiniteData<Page<Participant>>>(
        { queryKey: [...cohortKeys.participants(changed.cohortId), 'list'] },
        (data) =>
          data && {
            ...data,
            pages: data.pages.map((page) => ({
              ...page,
              items: page.items.map((row) => (row.id === changed.id ? changed : row)),
            })),
          },
      );
      void queries.invalidateQueries({
        queryKey: cohortQueries.one(changed.cohortId).queryKey,
        exact: true,
      });
    },
    [queries],
  );
}
