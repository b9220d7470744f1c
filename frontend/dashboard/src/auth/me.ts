import { bodyOf, type Schema } from '@ampera/api';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';

import { api } from '../lib/api';

export type Me = Schema<'MeView', 'employeeId'>;

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => bodyOf<Me>(api.GET('/api/v1/me')),
  staleTime: 5 * 60_000,
});

/** Who is signed in; on every page below the shell it is known. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Everybody is a respondent; whoever is nothing else has no business here but the own surveys. */
export function isStaff(me: Me): boolean {
  return me.roles.some((role) => role !== 'respondent');
}
