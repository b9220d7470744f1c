import { bodyOf, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import type { AsyncOption } from '../../ui';
import type { PublicPage, Report, ReportListItem, Verification } from './model';

export const reportKeys = {
  all: ['reports'] as const,
  one: (id: string) => ['reports', id] as const,
  publicPage: (evaluationId: string) => ['public-pages', evaluationId] as const,
};

const path = (id: string) => ({ params: { path: { id } } });

export function fetchReports(
  query: ListQuery,
  signal?: AbortSignal,
): Promise<Page<ReportListItem>> {
  return bodyOf<Page<ReportListItem>>(
    api.GET('/api/v1/reports', {
      params: { query: listQuery<'listReports'>(query) },
      ...(signal && { signal }),
    }),
  );
}

export const reportQueries = {
  one: (id: string) =>
    queryOptions({
      queryKey: reportKeys.one(id),
      queryFn: () => bodyOf<Report>(api.GET('/api/v1/reports/{id}', path(id))),
    }),
  html: (id: string) =>
    queryOptions({
      queryKey: [...reportKeys.one(id), 'html'],
      queryFn: async () => (await files.download(`/api/v1/reports/${id}/files/html`)).blob.text(),
      staleTime: Infinity,
    }),
  publicPage: (evaluationId: string) =>
    queryOptions({
      queryKey: reportKeys.publicPage(evaluationId),
      queryFn: () =>
        bodyOf<PublicPage>(api.GET('/api/v1/evaluations/{id}/public-page', path(evaluationId))),
    }),
};

export function createReport(evaluationId: string): Promise<Report> {
  return bodyOf<Report>(api.POST('/api/v1/reports', { body: { evaluationId } }));
}

export function verifyReport(id: string): Promise<Verification> {
  return bodyOf<Verification>(api.GET('/api/v1/reports/{id}/verification', path(id)));
}

export async function downloadReport(id: string, format: string): Promise<void> {
  const { blob, fileName } = await files.download(`/api/v1/reports/${id}/files/${format}`);
  saveFile(blob, fileName ?? `laporan.${format}`);
}

export function releasePage(evaluationId: string): Promise<PublicPage> {
  return bodyOf<PublicPage>(
    api.POST('/api/v1/evaluations/{id}/public-page/release', path(evaluationId)),
  );
}

export function withdrawPage(evaluationId: string): Promise<PublicPage> {
  return bodyOf<PublicPage>(
    api.POST('/api/v1/evaluations/{id}/public-page/withdraw', path(evaluationId)),
  );
}

interface EvaluationOption {
  id: string;
  title: string;
  code: string;
}

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
  const evaluation = await bodyOf<{ title: string }>(api.GET('/api/v1/evaluations/{id}', path(id)));
  return { value: id, label: evaluation.title };
}
