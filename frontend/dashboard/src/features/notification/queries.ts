import { bodyOf, ifMatch, type Page, type Schema } from '@ampera/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, present } from '../../lib/api';

export type NoticeItem = Schema<'NoticeListItem', 'readAt'>;
export type NoticeSettings = Schema<'NoticeSettings', 'email'>;
type Count = Schema<'NoticeCount'>;

const EVERY_MS = 60_000;

export const noticeKeys = { all: ['notices'] as const };

export const noticeQueries = {
  count: () =>
    queryOptions({
      queryKey: [...noticeKeys.all, 'count'],
      queryFn: () => bodyOf<Count>(api.GET('/api/v1/me/notices/count')),
      refetchInterval: EVERY_MS,
    }),
  list: () =>
    infiniteQueryOptions({
      queryKey: [...noticeKeys.all, 'list'],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam }) =>
        bodyOf<Page<NoticeItem>>(
          api.GET('/api/v1/me/notices', {
            params: { query: present({ limit: 30, cursor: pageParam }) },
          }),
        ),
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  settings: () =>
    queryOptions({
      queryKey: [...noticeKeys.all, 'settings'],
      queryFn: () => bodyOf<NoticeSettings>(api.GET('/api/v1/me/notices/settings')),
    }),
};

export function readNotice(id: string): Promise<Count> {
  return bodyOf<Count>(api.POST('/api/v1/me/notices/{id}/read', { params: { path: { id } } }));
}

export function readAllNotices(): Promise<Count> {
  return bodyOf<Count>(api.POST('/api/v1/me/notices/read-all'));
}

export function editSettings(
  version: number,
  body: Schema<'NoticeSettingsEdit'>,
): Promise<NoticeSettings> {
  return bodyOf<NoticeSettings>(
    api.PUT('/api/v1/me/notices/settings', { params: { header: ifMatch(version) }, body }),
  );
}
