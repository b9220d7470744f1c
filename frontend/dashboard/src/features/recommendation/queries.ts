import { bodyOf, ifMatch, type Page, type Schema } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type {
  FindingEntry,
  Recommendation,
  RecommendationInput,
  RecommendationListItem,
} from './model';

export const recommendationKeys = {
  all: ['recommendations'] as const,
  one: (id: string) => ['recommendations', id] as const,
};

const ofOne = (id: string) => ({ params: { path: { id } } });

export function fetchRecommendations(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<RecommendationListItem>> {
  return bodyOf<Page<RecommendationListItem>>(
    api.GET('/api/v1/recommendations', {
      params: { query: listQuery<'listRecommendations'>(query) },
      signal,
    }),
  );
}

export function fetchRecommendation(id: string): Promise<Recommendation> {
  return bodyOf<Recommendation>(api.GET('/api/v1/recommendations/{id}', ofOne(id)));
}

export const recommendationQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: recommendationKeys.one(id), queryFn: () => fetchRecommendation(id) }),
  evaluation: (id: string) =>
    queryOptions({
      queryKey: ['evaluations', id, 'option'],
      queryFn: () => findEvaluation(id),
      enabled: id !== '',
    }),
  findings: (evaluationId: string) =>
    queryOptions({
      queryKey: [...recommendationKeys.all, 'findings', evaluationId],
      queryFn: () =>
        bodyOf<FindingEntry[]>(
          api.GET('/api/v1/recommendations/findings', { params: { query: { evaluationId } } }),
        ),
      enabled: evaluationId !== '',
    }),
};

export function createRecommendation({
  evaluationId,
  ...recommendation
}: RecommendationInput): Promise<Recommendation> {
  return bodyOf<Recommendation>(
    api.POST('/api/v1/recommendations', { body: { evaluationId, recommendation } }),
  );
}

export function editRecommendation(
  id: string,
  version: number,
  { evaluationId: _, ...recommendation }: RecommendationInput,
): Promise<Recommendation> {
  return bodyOf<Recommendation>(
    api.PUT('/api/v1/recommendations/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: recommendation,
    }),
  );
}

export async function deleteRecommendation(id: string): Promise<void> {
  await api.DELETE('/api/v1/recommendations/{id}', ofOne(id));
}

export function issueRecommendation(id: string): Promise<Recommendation> {
  return bodyOf<Recommendation>(api.POST('/api/v1/recommendations/{id}/issue', ofOne(id)));
}

export function withdrawRecommendation(id: string, reason: string): Promise<Recommendation> {
  return bodyOf<Recommendation>(
    api.POST('/api/v1/recommendations/{id}/withdraw', { ...ofOne(id), body: { reason } }),
  );
}

export function answerRecommendation(
  id: string,
  body: Schema<'AnswerInput', 'reason'>,
): Promise<Recommendation> {
  return bodyOf<Recommendation>(
    api.POST('/api/v1/recommendations/{id}/answer', { ...ofOne(id), body: present(body) }),
  );
}

type EvaluationOption = Pick<Schema<'EvaluationListItem'>, 'id' | 'title' | 'code'>;

export async function searchEvaluations(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<EvaluationOption>>(
    api.GET('/api/v1/evaluations', {
      params: { query: listQuery<'listEvaluations'>({ q, limit: 20 }) },
      signal,
    }),
  );
  return page.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code }));
}

export async function findEvaluation(id: string): Promise<AsyncOption> {
  const evaluation = await bodyOf<{ title: string }>(
    api.GET('/api/v1/evaluations/{id}', ofOne(id)),
  );
  return { value: id, label: evaluation.title };
}
