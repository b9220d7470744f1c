import { bodyOf, type Schema } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api } from '../../lib/api';
import { campaignKeys } from './queries';

export type HourArrivals = Schema<'HourArrivals'>;
export type PointArrivals = Omit<Schema<'PointArrivals'>, 'hours'> & { hours: HourArrivals[] };
export type ExcludedWindow = Schema<'ExcludedWindow', 'point' | 'by' | 'liftedReason'>;
export type Arrivals = Omit<Schema<'Arrivals'>, 'points' | 'windows'> & {
  points: PointArrivals[];
  windows: ExcludedWindow[];
};
export type NewExcludedWindow = Schema<'NewExcludedWindow', 'point'>;

const ofOne = (id: string) => ({ params: { path: { id } } });
const AGAIN = 60_000;

/** @param live asked again every minute */
export const arrivalsQuery = (id: string, live: boolean) =>
  queryOptions({
    queryKey: [...campaignKeys.one(id), 'arrivals'],
    queryFn: () => bodyOf<Arrivals>(api.GET('/api/v1/campaigns/{id}/arrivals', ofOne(id))),
    refetchInterval: live ? AGAIN : false,
  });

export function excludeWindow(id: string, body: NewExcludedWindow): Promise<Arrivals> {
  const { point, ...rest } = body;
  return bodyOf<Arrivals>(
    api.POST('/api/v1/campaigns/{id}/excluded-windows', {
      ...ofOne(id),
      body: { ...rest, ...(point ? { point } : {}) },
    }),
  );
}

export function liftWindow(id: string, windowId: string, reason: string): Promise<Arrivals> {
  return bodyOf<Arrivals>(
    api.POST('/api/v1/campaigns/{id}/excluded-windows/{windowId}/lift', {
      params: { path: { id, windowId } },
      body: { reason },
    }),
  );
}
