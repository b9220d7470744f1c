import { bodyOf, type Fetching, ifMatch, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type {
  Checklist,
  ChecklistListItem,
  ChecklistOutput,
  DocumentListItem,
  DocumentValues,
  Excerpt,
  PageText,
  PolicyDocument,
} from './model';

export const documentKeys = {
  all: ['documents'] as const,
  one: (id: string) => ['documents', id] as const,
  checklists: ['checklists'] as const,
};

const ofOne = (id: string) => ({ params: { path: { id } } });
const changing = (id: string, version: number) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export function fetchDocuments(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<DocumentListItem>> {
  return bodyOf<Page<DocumentListItem>>(
    api.GET('/api/v1/documents', {
      params: { query: listQuery<'listDocuments'>(query) },
      signal,
    }),
  );
}

export function fetchDocument(id: string): Promise<PolicyDocument> {
  return bodyOf<PolicyDocument>(api.GET('/api/v1/documents/{id}', ofOne(id)));
}

export function fetchExcerpts(query: ListQuery): Promise<Page<Excerpt>> {
  return bodyOf<Page<Excerpt>>(
    api.GET('/api/v1/document-excerpts', {
      params: { query: listQuery<'listDocumentExcerpts'>({ limit: 200, ...query }) },
    }),
  );
}

export function fetchChecklists(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<ChecklistListItem>> {
  return bodyOf<Page<ChecklistListItem>>(
    api.GET('/api/v1/checklists', {
      params: { query: listQuery<'listChecklists'>(query) },
      signal,
    }),
  );
}

export function fetchChecklist(id: string): Promise<Checklist> {
  return bodyOf<Checklist>(api.GET('/api/v1/checklists/{id}', ofOne(id)));
}

export interface EvaluationHead {
  id: string;
  title: string;
  questions: { id: string; question: string }[];
}

export const documentQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: documentKeys.one(id), queryFn: () => fetchDocument(id) }),
  page: (id: string, page: number, version?: number) =>
    queryOptions({
      queryKey: [...documentKeys.one(id), 'pages', page, version],
      queryFn: () =>
        bodyOf<PageText>(
          api.GET('/api/v1/documents/{id}/pages/{page}', {
            params: { path: { id, page }, query: present({ version }) },
          }),
        ),
    }),
  excerpts: (documentId: string) =>
    queryOptions({
      queryKey: [...documentKeys.one(documentId), 'excerpts'],
      queryFn: () => fetchExcerpts({ documentId, sort: 'page' }),
    }),
  proofs: (evaluationId: string) =>
    queryOptions({
      queryKey: [...documentKeys.all, 'excerpts-of', evaluationId],
      queryFn: () => fetchExcerpts({ evaluationId, sort: 'page' }),
    }),
  checklist: (id: string) =>
    queryOptions({
      queryKey: [...documentKeys.checklists, id],
      queryFn: () => fetchChecklist(id),
    }),
  evaluation: (id: string) =>
    queryOptions({
      queryKey: ['evaluations', id, 'head'],
      queryFn: () => bodyOf<EvaluationHead>(api.GET('/api/v1/evaluations/{id}', ofOne(id))),
      enabled: id !== '',
    }),
};

/** A version as it was uploaded. */
export const fetchFile = async (id: string, number: number, fetching: Fetching): Promise<Blob> =>
  (await files.download(`/api/v1/documents/${id}/versions/${String(number)}/file`, fetching)).blob;

export interface Upload {
  path: string;
  part: string;
  about: object;
  file: File;
  key: string;
  version?: number;
  onProgress: (share: number) => void;
}

/** The same key for every attempt, so that an upload that was cut off after it arrived is not stored twice. */
export function uploadDocument(upload: Upload): Promise<PolicyDocument> {
  const form = new FormData();
  const about = new Blob([JSON.stringify(present(upload.about))], { type: 'application/json' });
  form.append(upload.part, about);
  form.append('file', upload.file, upload.file.name);
  return files.send<PolicyDocument>(upload.path, form, {
    key: upload.key,
    onProgress: upload.onProgress,
    ...(upload.version !== undefined && { headers: { 'If-Match': `"${upload.version}"` } }),
  });
}

export function editDocument(
  id: string,
  version: number,
  values: DocumentValues,
): Promise<PolicyDocument> {
  return bodyOf<PolicyDocument>(
    api.PUT('/api/v1/documents/{id}', { ...changing(id, version), body: present(values) }),
  );
}

export const deleteDocument = (id: string, version: number) =>
  api.DELETE('/api/v1/documents/{id}', changing(id, version));

export interface Passage {
  documentId: string;
  versionNumber: number;
  page: number;
  start: number;
  end: number;
  note?: string;
}

export const markExcerpt = (passage: Passage) =>
  bodyOf<Excerpt>(api.POST('/api/v1/document-excerpts', { body: passage }));

export const editExcerpt = (excerpt: Excerpt, passage: Passage) =>
  bodyOf<Excerpt>(
    api.PUT('/api/v1/document-excerpts/{id}', {
      ...changing(excerpt.id, excerpt.version),
      body: passage,
    }),
  );

export const deleteExcerpt = (excerpt: Excerpt) =>
  api.DELETE('/api/v1/document-excerpts/{id}', changing(excerpt.id, excerpt.version));

const checklistBody = (evaluationId: string, values: ChecklistOutput) => ({
  evaluationId,
  title: values.title,
  criteria: values.criteria.map((each) => present(each)),
});

export const createChecklist = (evaluationId: string, values: ChecklistOutput) =>
  bodyOf<Checklist>(
    api.POST('/api/v1/checklists', { body: checklistBody(evaluationId, values) as never }),
  );

export const editChecklist = (checklist: Checklist, version: number, values: ChecklistOutput) =>
  bodyOf<Checklist>(
    api.PUT('/api/v1/checklists/{id}', {
      ...changing(checklist.id, version),
      body: checklistBody(checklist.evaluationId, values) as never,
    }),
  );

export const deleteChecklist = (checklist: Checklist) =>
  api.DELETE('/api/v1/checklists/{id}', changing(checklist.id, checklist.version));

export async function searchEvaluations(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<{ id: string; title: string; code: string }>>(
    api.GET('/api/v1/evaluations', {
      params: { query: listQuery<'listEvaluations'>({ q, limit: 20 }) },
      signal,
    }),
  );
  return page.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code }));
}

export async function findEvaluation(id: string): Promise<AsyncOption> {
  const { title } = await bodyOf<{ title: string }>(api.GET('/api/v1/evaluations/{id}', ofOne(id)));
  return { value: id, label: title };
}
