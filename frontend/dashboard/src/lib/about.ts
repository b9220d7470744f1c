import { bodyOf, type Schema } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api } from './api';

/** What this installation is; above all whether its data is invented. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: () => bodyOf<Schema<'AboutView'>>(api.GET('/api/v1/about')),
  staleTime: Infinity,
});
