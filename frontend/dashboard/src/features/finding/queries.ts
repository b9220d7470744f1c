import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type {
  Agreement,
  Finding,
  FindingInput,
  FindingListItem,
  Matrix,
  NewEvidence,
  VerdictView,
} from './model';

export const findingKeys = {
  all: ['findings'] as const,
  one: (id: string) => ['findings', id] as const,
};

export function fetchFindings(
  query: ListQuery,
  signal?: AbortSignal,
): Promise<Page<FindingListItem>> {
  return bodyOf<Page<FindingListItem>>(
    api.GET('/api/v1/findings', {
      params: { query: listQuery<'listFindings'>(query) },
      ...(signal && { signal }),
    }),
  );
}

const path = (id: string) => ({ params: { path: { id } } });

export function fetchFinding(id: string): Promise<Finding> {
  return bodyOf<Finding>(api.GET('/api/v1/findings/{id}', path(id)));
}

export function fetchVerdict(id: string, programmeId: string): Promise<VerdictView> {
  return bodyOf<VerdictView>(
    api.GET('/api/v1/evaluations/{id}/verdicts/{programmeId}', {
      params: { path: { id, programmeId } },
    }),
  );
}

export interface EvaluationHead {
  id: string;
  title: string;
  questions: { id: string; question: string }[];
}

export const findingQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: findingKeys.one(id), queryFn: () => fetchFinding(id) }),
  ofEvaluation: (evaluationId: string, status: FindingListItem['status']) =>
    queryOptions({
      queryKey: [...findingKeys.all, 'of', evaluationId, status],
      queryFn: () => fetchFindings({ evaluationId, status, limit: 200, sort: 'title' }),
    }),
  matrix: (id: string) =>
    queryOptions({
      queryKey: [...findingKeys.all, 'triangulation', id],
      queryFn: () => bodyOf<Matrix>(api.GET('/api/v1/evaluations/{id}/triangulation', path(id))),
    }),
  verdict: (id: string, programmeId: string) =>
    queryOptions({
      queryKey: ['verdicts', id, programmeId],
      queryFn: () => fetchVerdict(id, programmeId),
    }),
  evaluation: (id: string) =>
    queryOptions({
      queryKey: ['evaluations', id],
      queryFn: () => bodyOf<EvaluationHead>(api.GET('/api/v1/evaluations/{id}', path(id))),
    }),
};

export function createFinding(evaluationId: string, finding: FindingInput): Promise<Finding> {
  return bodyOf<Finding>(api.POST('/api/v1/findings', { body: { evaluationId, finding } }));
}

export function editFinding(id: string, version: number, body: FindingInput): Promise<Finding> {
  return bodyOf<Finding>(
    api.PUT('/api/v1/findings/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function pinEvidence(id: string, body: NewEvidence): Promise<Finding> {
  return bodyOf<Finding>(
    api.POST('/api/v1/findings/{id}/evidence', { ...path(id), body: present(body) }),
  );
}

const pinPath = (id: string, evidenceId: string) => ({ params: { path: { id, evidenceId } } });

export function weighEvidence(
  id: string,
  evidenceId: string,
  body: { agreement: Agreement; note?: string },
): Promise<Finding> {
  return bodyOf<Finding>(
    api.PUT('/api/v1/findings/{id}/evidence/{evidenceId}', {
      ...pinPath(id, evidenceId),
      body: present(body),
    }),
  );
}

export function unpinEvidence(id: string, evidenceId: string): Promise<Finding> {
  return bodyOf<Finding>(
    api.DELETE('/api/v1/findings/{id}/evidence/{evidenceId}', pinPath(id, evidenceId)),
  );
}

export function acceptEvidence(id: string, evidenceId: string): Promise<Finding> {
  return bodyOf<Finding>(
    api.POST('/api/v1/findings/{id}/evidence/{evidenceId}/accept', pinPath(id, evidenceId)),
  );
}

export function publishFinding(id: string): Promise<Finding> {
  return bodyOf<Finding>(api.POST('/api/v1/findings/{id}/publish', path(id)));
}

export function reopenFinding(id: string): Promise<Finding> {
  return bodyOf<Finding>(api.POST('/api/v1/findings/{id}/reopen', path(id)));
}

export function verifyFinding(id: string): Promise<Finding> {
  return bodyOf<Finding>(api.POST('/api/v1/findings/{id}/verify', path(id)));
}

export function withdrawFinding(id: string, reason: string): Promise<Finding> {
  return bodyOf<Finding>(
    api.POST('/api/v1/findings/{id}/withdraw', { ...path(id), body: { reason } }),
  );
}

export function giveVerdict(
  id: string,
  programmeId: string,
  version: number,
  body: { verdict: NonNullable<VerdictView['verdict']>; reason: string; findingIds: string[] },
): Promise<VerdictView> {
  return bodyOf<VerdictView>(
    api.PUT('/api/v1/evaluations/{id}/verdicts/{programmeId}', {
      params: { path: { id, programmeId }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function searchEvaluations(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<{ id: string; title: string; code: string }>>(
    api.GET('/api/v1/evaluations', {
      params: { query: listQuery<'listEvaluations'>({ q, limit: 20, sort: 'title' }) },
      signal,
    }),
  );
  return page.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code }));
}

export async function evaluationOption(id: string): Promise<AsyncOption> {
  const evaluation = await bodyOf<EvaluationHead>(api.GET('/api/v1/evaluations/{id}', path(id)));
  return { value: evaluation.id, label: evaluation.title };
}
