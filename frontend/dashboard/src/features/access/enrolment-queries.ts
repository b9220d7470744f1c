import { bodyOf, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import { currentLanguage } from '../../lib/i18n';
import type { Lookup } from '../../lib/lookups';
import {
  type Enrolment,
  type EnrolmentInput,
  type EnrolmentListItem,
  type EnrolmentPerson,
  isUnderWay,
} from './enrolment-model';

export const enrolmentKeys = {
  all: ['enrolments'] as const,
  one: (id: string) => ['enrolments', id] as const,
};

const POLL_MS = 1_000;

export function fetchEnrolments(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<EnrolmentListItem>> {
  return bodyOf<Page<EnrolmentListItem>>(
    api.GET('/api/v1/enrolments', {
      params: { query: listQuery<'listEnrolments'>(query) },
      signal,
    }),
  );
}

export const enrolmentQueries = {
  /** Asked again every second while the server works on it. */
  one: (id: string) =>
    queryOptions({
      queryKey: enrolmentKeys.one(id),
      queryFn: () =>
        bodyOf<Enrolment>(api.GET('/api/v1/enrolments/{id}', { params: { path: { id } } })),
      refetchInterval: (query) =>
        query.state.data && isUnderWay(query.state.data.status) ? POLL_MS : false,
    }),
};

export function fetchPeople(id: string) {
  return (query: ListQuery, signal: AbortSignal): Promise<Page<EnrolmentPerson>> =>
    bodyOf<Page<EnrolmentPerson>>(
      api.GET('/api/v1/enrolments/{id}/people', {
        params: { path: { id }, query: listQuery<'listEnrolmentPeople'>(query) },
        signal,
      }),
    );
}

export function startEnrolment(body: EnrolmentInput): Promise<Enrolment> {
  return bodyOf<Enrolment>(api.POST('/api/v1/enrolments', { body: present(body) }));
}

export function cancelEnrolment(id: string): Promise<Enrolment> {
  return bodyOf<Enrolment>(
    api.POST('/api/v1/enrolments/{id}/cancel', { params: { path: { id } } }),
  );
}

export function retryEnrolment(id: string): Promise<Enrolment> {
  return bodyOf<Enrolment>(api.POST('/api/v1/enrolments/{id}/retry', { params: { path: { id } } }));
}

/** The cards of a job, or a new one for somebody of it. The codes are in the file and nowhere else. */
export function printCards(id: string, employeeIds: string[] = []): Promise<Blob> {
  return bodyOf<Blob>(
    api.POST('/api/v1/enrolments/{id}/cards', {
      params: { path: { id } },
      body: { employeeIds, language: currentLanguage() },
      parseAs: 'blob',
    }),
  );
}

/** Campaigns by title, of those the reader sees. */
export async function searchCampaigns(q: string, signal?: AbortSignal): Promise<Lookup[]> {
  const query = listQuery<'listCampaigns'>({ q, limit: 20, sort: '-opensAt' });
  const page = await bodyOf<Page<{ id: string; title: string; evaluationTitle?: string }>>(
    api.GET('/api/v1/campaigns', { params: { query }, ...(signal && { signal }) }),
  );
  return page.items.map((campaign) => ({
    value: campaign.id,
    label: campaign.title,
    hint: campaign.evaluationTitle,
  }));
}
