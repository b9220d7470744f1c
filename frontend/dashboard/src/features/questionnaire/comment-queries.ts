import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, present } from '../../lib/api';
import type { CommentCounts, Spot, Thread, ThreadListItem, ThreadState } from './comment-model';

const AT_ONCE = 20;
const EVERY_MS = 60_000;

export const commentKeys = {
  all: (questionnaireId: string) => ['questionnaires', questionnaireId, 'comments'] as const,
  thread: (questionnaireId: string, id: string) =>
    ['questionnaires', questionnaireId, 'comments', 'thread', id] as const,
};

export interface ThreadQuery {
  state: ThreadState | null;
  spot: Spot | null;
}

export const commentQueries = {
  /** What stands at items and sections; colleagues write meanwhile. */
  counts: (questionnaireId: string) =>
    queryOptions({
      queryKey: [...commentKeys.all(questionnaireId), 'counts'],
      queryFn: () =>
        bodyOf<CommentCounts>(
          api.GET('/api/v1/questionnaires/{id}/comment-threads/counts', {
            params: { path: { id: questionnaireId } },
          }),
        ),
      refetchInterval: EVERY_MS,
    }),
  list: (questionnaireId: string, { state, spot }: ThreadQuery) =>
    infiniteQueryOptions({
      queryKey: [...commentKeys.all(questionnaireId), 'list', state, spot],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        bodyOf<Page<ThreadListItem>>(
          api.GET('/api/v1/questionnaires/{id}/comment-threads', {
            params: {
              path: { id: questionnaireId },
              query: present({
                limit: AT_ONCE,
                cursor: pageParam,
                state,
                place: spot?.place,
                code: spot?.code,
              }),
            },
            signal,
          }),
        ),
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  thread: (questionnaireId: string, id: string) =>
    queryOptions({
      queryKey: commentKeys.thread(questionnaireId, id),
      queryFn: () =>
        bodyOf<Thread>(api.GET('/api/v1/comment-threads/{id}', { params: { path: { id } } })),
    }),
};

export function beginThread(questionnaireId: string, spot: Spot, text: string): Promise<Thread> {
  return bodyOf<Thread>(
    api.POST('/api/v1/questionnaires/{id}/comment-threads', {
      params: { path: { id: questionnaireId } },
      body: { place: spot.place, text, ...(spot.code !== null && { code: spot.code }) },
    }),
  );
}

export function answerThread(id: string, text: string): Promise<Thread> {
  return bodyOf<Thread>(
    api.POST('/api/v1/comment-threads/{id}/comments', {
      params: { path: { id } },
      body: { text },
    }),
  );
}

export function editComment(thread: Thread, commentId: string, text: string): Promise<Thread> {
  return bodyOf<Thread>(
    api.PUT('/api/v1/comment-threads/{id}/comments/{commentId}', {
      params: { path: { id: thread.id, commentId }, header: ifMatch(thread.version) },
      body: { text },
    }),
  );
}

export async function removeComment(id: string, commentId: string): Promise<void> {
  await api.DELETE('/api/v1/comment-threads/{id}/comments/{commentId}', {
    params: { path: { id, commentId } },
  });
}

export function resolveThread(id: string): Promise<Thread> {
  return bodyOf<Thread>(
    api.POST('/api/v1/comment-threads/{id}/resolve', { params: { path: { id } } }),
  );
}

export function reopenThread(id: string): Promise<Thread> {
  return bodyOf<Thread>(
    api.POST('/api/v1/comment-threads/{id}/reopen', { params: { path: { id } } }),
  );
}
