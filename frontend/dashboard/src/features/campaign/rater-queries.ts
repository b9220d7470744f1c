import { bodyOf, ifMatch } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api } from '../../lib/api';
import { campaignKeys } from './queries';
import type { RaterBoard, RaterEntry } from './rater-model';

export function fetchRaters(id: string): Promise<RaterBoard> {
  return bodyOf<RaterBoard>(api.GET('/api/v1/campaigns/{id}/raters', { params: { path: { id } } }));
}

export const raterQueries = {
  board: (id: string) =>
    queryOptions({
      queryKey: [...campaignKeys.one(id), 'raters'],
      queryFn: () => fetchRaters(id),
    }),
};

export function setRaters(
  id: string,
  version: number,
  raters: readonly RaterEntry[],
): Promise<RaterBoard> {
  return bodyOf<RaterBoard>(
    api.PUT('/api/v1/campaigns/{id}/raters', {
      params: { path: { id }, header: ifMatch(version) },
      body: {
        raters: raters.map(({ employeeId, participationId, role }) => ({
          employeeId,
          participationId,
          role,
        })),
      },
    }),
  );
}
