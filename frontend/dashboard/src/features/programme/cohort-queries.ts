import { bodyOf, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type {
  Cohort,
  CohortInput,
  CohortListItem,
  EmployeeChoice,
  EnrolmentResult,
  ImportReport,
  Participant,
} from './cohort-model';

export const cohortKeys = {
  all: ['cohorts'] as const,
  one: (id: string) => ['cohorts', id] as const,
  participants: (id: string) => ['cohorts', id, 'participants'] as const,
};

export function fetchCohorts(query: ListQuery, signal: AbortSignal): Promise<Page<CohortListItem>> {
  return bodyOf<Page<CohortListItem>>(
    api.GET('/api/v1/cohorts', { params: { query: listQuery<'listCohorts'>(query) }, signal }),
  );
}

export function fetchCohort(id: string): Promise<Cohort> {
  return bodyOf<Cohort>(api.GET('/api/v1/cohorts/{id}', { params: { path: { id } } }));
}

export const cohortQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: cohortKeys.one(id), queryFn: () => fetchCohort(id) }),
};

export function createCohort(programmeId: string, body: CohortInput): Promise<Cohort> {
  return bodyOf<Cohort>(
    api.POST('/api/v1/programmes/{id}/cohorts', {
      params: { path: { id: programmeId } },
      body: present(body),
    }),
  );
}

export function editCohort(id: string, version: number, body: CohortInput): Promise<Cohort> {
  return bodyOf<Cohort>(
    api.PUT('/api/v1/cohorts/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: present(body),
    }),
  );
}

export function completeCohort(id: string): Promise<EnrolmentResult> {
  return bodyOf<EnrolmentResult>(
    api.POST('/api/v1/cohorts/{id}/complete', { params: { path: { id } } }),
  );
}

export function fetchParticipants(
  id: string,
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<Participant>> {
  return bodyOf<Page<Participant>>(
    api.GET('/api/v1/cohorts/{id}/participants', {
      params: { path: { id }, query: listQuery<'listParticipants'>(query) },
      signal,
    }),
  );
}

export function fetchParticipant(id: string): Promise<Participant> {
  return bodyOf<Participant>(api.GET('/api/v1/participations/{id}', { params: { path: { id } } }));
}

export function enrol(id: string, employeeIds: string[]): Promise<EnrolmentResult> {
  return bodyOf<EnrolmentResult>(
    api.POST('/api/v1/cohorts/{id}/participants', {
      params: { path: { id } },
      body: { employeeIds },
    }),
  );
}

export function importParticipants(id: string, file: File, dryRun: boolean): Promise<ImportReport> {
  return files.upload<ImportReport>(
    `/api/v1/cohorts/${encodeURIComponent(id)}/participant-imports?dryRun=${dryRun}`,
    file,
  );
}

export async function deleteCohort(cohort: Pick<Cohort, 'id' | 'version'>): Promise<void> {
  await api.DELETE('/api/v1/cohorts/{id}', {
    params: { path: { id: cohort.id }, header: ifMatch(cohort.version) },
  });
}

export function writeScores(
  participant: Participant,
  scores: { preScore: number | null; postScore: number | null },
): Promise<Participant> {
  return bodyOf<Participant>(
    api.PUT('/api/v1/participations/{id}/scores', {
      params: { path: { id: participant.id }, header: ifMatch(participant.version) },
      body: present(scores),
    }),
  );
}

export type ParticipantMove = 'complete' | 'withdraw' | 'reinstate';

export function moveParticipant(id: string, move: ParticipantMove): Promise<Participant> {
  const params = { params: { path: { id } } };
  switch (move) {
    case 'complete':
      return bodyOf<Participant>(api.POST('/api/v1/participations/{id}/complete', params));
    case 'withdraw':
      return bodyOf<Participant>(api.POST('/api/v1/participations/{id}/withdraw', params));
    case 'reinstate':
      return bodyOf<Participant>(api.POST('/api/v1/participations/{id}/reinstate', params));
  }
}

export function fetchEmployees(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<EmployeeChoice>> {
  return bodyOf<Page<EmployeeChoice>>(
    api.GET('/api/v1/employees', { params: { query: listQuery<'listEmployees'>(query) }, signal }),
  );
}

export async function searchUnits(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<{ id: string; name: string; parentName?: string | null }>>(
    api.GET('/api/v1/units', {
      params: { query: listQuery<'listUnits'>({ q, limit: 20, sort: 'name' }) },
      signal,
    }),
  );
  return page.items.map((unit) => ({
    value: unit.id,
    label: unit.name,
    hint: unit.parentName ?? undefined,
  }));
}

export async function unitOption(id: string): Promise<AsyncOption> {
  const unit = await bodyOf<{ id: string; name: string }>(
    api.GET('/api/v1/units/{id}', { params: { path: { id } } }),
  );
  return { value: unit.id, label: unit.name };
}
