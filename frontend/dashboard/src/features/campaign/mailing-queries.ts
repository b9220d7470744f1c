import { bodyOf, ifMatch } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api } from '../../lib/api';
import type { Mailing, MailingEdit } from './mailing-model';
import { campaignKeys } from './queries';

const ofOne = (id: string) => ({ params: { path: { id } } });

export function fetchMailing(id: string): Promise<Mailing> {
  return bodyOf<Mailing>(api.GET('/api/v1/campaigns/{id}/mailing', ofOne(id)));
}

export const mailingQueries = {
  one: (id: string) =>
    queryOptions({
      queryKey: [...campaignKeys.one(id), 'mailing'],
      queryFn: () => fetchMailing(id),
    }),
};

export function setMailing(id: string, version: number, body: MailingEdit): Promise<Mailing> {
  return bodyOf<Mailing>(
    api.PUT('/api/v1/campaigns/{id}/mailing', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function retryMailing(id: string): Promise<Mailing> {
  return bodyOf<Mailing>(api.POST('/api/v1/campaigns/{id}/mailing/retry', ofOne(id)));
}
