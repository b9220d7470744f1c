import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type { Attachment } from './answering-model';
import type {
  Answering,
  Evaluation,
  EvaluationInput,
  EvaluationListItem,
  Milestone,
  Phase,
  QuestionInput,
  TeamMember,
} from './model';

export const evaluationKeys = {
  all: ['evaluations'] as const,
  one: (id: string) => ['evaluations', id] as const,
};

export function fetchEvaluations(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<EvaluationListItem>> {
  return bodyOf<Page<EvaluationListItem>>(
    api.GET('/api/v1/evaluations', {
      params: { query: listQuery<'listEvaluations'>(query) },
      signal,
    }),
  );
}

export function fetchEvaluation(id: string): Promise<Evaluation> {
  return bodyOf<Evaluation>(api.GET('/api/v1/evaluations/{id}', { params: { path: { id } } }));
}

export const evaluationQueries = {
  candidates: (id: string) =>
    queryOptions({
      queryKey: [...evaluationKeys.one(id), 'candidates'],
      queryFn: async () => {
        const found = await bodyOf<{ items: Answering[] }>(
          api.GET('/api/v1/evaluations/{id}/answer-candidates', { params: { path: { id } } }),
        );
        return found.items;
      },
    }),
  one: (id: string) =>
    queryOptions({ queryKey: evaluationKeys.one(id), queryFn: () => fetchEvaluation(id) }),
};

export function createEvaluation(body: EvaluationInput): Promise<Evaluation> {
  return bodyOf<Evaluation>(api.POST('/api/v1/evaluations', { body: present(body) }));
}

const versioned = (id: string, version: number) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export function editEvaluation(
  id: string,
  version: number,
  body: EvaluationInput,
): Promise<Evaluation> {
  return bodyOf<Evaluation>(
    api.PUT('/api/v1/evaluations/{id}', { ...versioned(id, version), body: present(body) }),
  );
}

export function askQuestions(
  id: string,
  version: number,
  questions: readonly QuestionInput[],
): Promise<Evaluation> {
  return bodyOf<Evaluation>(
    api.PUT('/api/v1/evaluations/{id}/questions', {
      ...versioned(id, version),
      body: {
        questions: questions.map(({ sources, ...question }) => ({
          ...present(question),
          sources: sources.map((source) => present(source)),
        })),
      },
    }),
  );
}

export function attachSources(
  id: string,
  version: number,
  attachments: readonly Attachment[],
): Promise<Evaluation> {
  return bodyOf<Evaluation>(
    api.PUT('/api/v1/evaluations/{id}/answering', {
      ...versioned(id, version),
      body: {
        attachments: attachments.map(({ questionId, kind, sourceId, itemKey }) =>
          present({ questionId, kind, sourceId, itemKey }),
        ),
      },
    }),
  );
}

export function schedule(
  id: string,
  version: number,
  milestones: Milestone[],
): Promise<Evaluation> {
  return bodyOf<Evaluation>(
    api.PUT('/api/v1/evaluations/{id}/timeline', {
      ...versioned(id, version),
      body: { milestones },
    }),
  );
}

export function staff(
  id: string,
  version: number,
  members: readonly Pick<TeamMember, 'employeeId' | 'role'>[],
): Promise<Evaluation> {
  return bodyOf<Evaluation>(
    api.PUT('/api/v1/evaluations/{id}/team', {
      ...versioned(id, version),
      body: { members: members.map(({ employeeId, role }) => ({ employeeId, role })) },
    }),
  );
}

export function advance(id: string, to: Phase): Promise<Evaluation> {
  return bodyOf<Evaluation>(
    api.POST('/api/v1/evaluations/{id}/advance', { params: { path: { id } }, body: { to } }),
  );
}

export function goBack(id: string, to: Phase, reason: string): Promise<Evaluation> {
  return bodyOf<Evaluation>(
    api.POST('/api/v1/evaluations/{id}/go-back', {
      params: { path: { id } },
      body: { to, reason },
    }),
  );
}

export async function searchProgrammes(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<{ id: string; title: string; code: string }>>(
    api.GET('/api/v1/programmes', {
      params: { query: listQuery<'listProgrammes'>({ q, limit: 20, sort: 'title' }) },
      signal,
    }),
  );
  return page.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code }));
}

export async function programmeOption(id: string): Promise<AsyncOption> {
  const programme = await bodyOf<{ id: string; title: string }>(
    api.GET('/api/v1/programmes/{id}', { params: { path: { id } } }),
  );
  return { value: programme.id, label: programme.title };
}
