import { bodyOf, type Schema } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, present } from '../../lib/api';

export type OverviewProgramme = Schema<'OverviewProgramme', 'verdict' | 'decidedAt'>;
export type OverviewRate = Schema<'OverviewRate', 'answered' | 'bandFrom'>;
export type OverviewRecommendation = Schema<'OverviewRecommendation'>;
export type OverviewChange = Schema<'OverviewChange'>;
export interface Overview {
  asOf: string;
  programmes: OverviewProgramme[];
  rates: OverviewRate[];
  followUp: Schema<'OverviewStatusCount'>[];
  recommendations: OverviewRecommendation[];
  changes: OverviewChange[];
}

export const overviewQuery = (since: string | undefined) =>
  queryOptions({
    queryKey: ['overview', since ?? null],
    queryFn: () =>
      bodyOf<Overview>(api.GET('/api/v1/overview', { params: { query: present({ since }) } })),
  });
