import { bodyOf, ifMatch, type Page, type Schema } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import type { Codebook, CodeInput, Passage } from './model';

export const codingKeys = {
  one: (evaluationId: string) => ['codebooks', evaluationId] as const,
};

const of = (evaluationId: string) => ({ params: { path: { evaluationId } } });

export function fetchCodebook(evaluationId: string): Promise<Codebook> {
  return bodyOf<Codebook>(api.GET('/api/v1/codebooks/{evaluationId}', of(evaluationId)));
}

export const codingQueries = {
  one: (evaluationId: string) =>
    queryOptions({
      queryKey: codingKeys.one(evaluationId),
      queryFn: () => fetchCodebook(evaluationId),
    }),
};

export function arrangeCodebook(
  evaluationId: string,
  version: number,
  codes: readonly CodeInput[],
): Promise<Codebook> {
  return bodyOf<Codebook>(
    api.PUT('/api/v1/codebooks/{evaluationId}', {
      params: { path: { evaluationId }, header: ifMatch(version) },
      body: {
        // an empty definition is a definition still to be written, not one that is absent
        codes: codes.map(({ id, ...code }) => ({ ...code, ...present({ id }) })),
      },
    }),
  );
}

export function fetchPassages(
  evaluationId: string,
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<Passage>> {
  return bodyOf<Page<Passage>>(
    api.GET('/api/v1/codebooks/{evaluationId}/passages', {
      params: { path: { evaluationId }, query: listQuery<'listPassages'>(query) },
      signal,
    }),
  );
}

export function choose(
  act: 'code' | 'uncode',
  evaluationId: string,
  { kind, reference }: Passage,
  codeId: string,
) {
  const body = { kind, reference, codeId };
  return act === 'code'
    ? api.POST('/api/v1/codebooks/{evaluationId}/code', { ...of(evaluationId), body })
    : api.POST('/api/v1/codebooks/{evaluationId}/uncode', { ...of(evaluationId), body });
}

export type EvaluationRow = Schema<'EvaluationListItem'>;

export function fetchEvaluations(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<EvaluationRow>> {
  return bodyOf<Page<EvaluationRow>>(
    api.GET('/api/v1/evaluations', {
      params: { query: listQuery<'listEvaluations'>(query) },
      signal,
    }),
  );
}
