import { bodyOf, type FieldProblem, ifMatch, type Page, type Schema } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery, present } from '../../lib/api';
import type { QuestionnaireEdit } from './draft-edit';
import type {
  Instrument,
  InstrumentListItem,
  Questionnaire,
  QuestionnaireListItem,
  QuestionnaireVersion,
  TranslationReport,
  XlsFormView,
  XlsLoss,
  VersionListItem,
} from './model';

export const questionnaireKeys = {
  all: ['questionnaires'] as const,
  one: (id: string) => ['questionnaires', id] as const,
  problems: (id: string, version: number) => ['questionnaires', id, 'problems', version] as const,
  versions: (id: string) => ['questionnaires', id, 'versions'] as const,
  version: (id: string) => ['questionnaire-versions', id] as const,
  instruments: ['instruments'] as const,
};

// The contract's item has all members of all types; the types of the survey engine say which belong together.
async function questionnaireOf(answer: Promise<{ data?: unknown }>): Promise<Questionnaire> {
  return (await answer).data as Questionnaire;
}

export function fetchQuestionnaires(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<QuestionnaireListItem>> {
  return bodyOf<Page<QuestionnaireListItem>>(
    api.GET('/api/v1/questionnaires', {
      params: { query: listQuery<'listQuestionnaires'>(query) },
      signal,
    }),
  );
}

export function fetchVersions(
  questionnaireId: string,
  signal: AbortSignal,
): Promise<Page<VersionListItem>> {
  return bodyOf<Page<VersionListItem>>(
    api.GET('/api/v1/questionnaire-versions', {
      params: { query: { questionnaireId, sort: '-number', limit: 200 } },
      signal,
    }),
  );
}

export function fetchQuestionnaire(id: string): Promise<Questionnaire> {
  return questionnaireOf(api.GET('/api/v1/questionnaires/{id}', { params: { path: { id } } }));
}

async function fetchVersion(id: string): Promise<QuestionnaireVersion> {
  const answer = api.GET('/api/v1/questionnaire-versions/{id}', { params: { path: { id } } });
  return (await answer).data as unknown as QuestionnaireVersion;
}

export const questionnaireQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: questionnaireKeys.one(id), queryFn: () => fetchQuestionnaire(id) }),
  versions: (id: string) =>
    queryOptions({
      queryKey: questionnaireKeys.versions(id),
      queryFn: ({ signal }) => fetchVersions(id, signal),
    }),
  version: (id: string) =>
    queryOptions({
      queryKey: questionnaireKeys.version(id),
      queryFn: () => fetchVersion(id),
    }),
  problems: (questionnaire: Questionnaire) =>
    queryOptions({
      queryKey: questionnaireKeys.problems(questionnaire.id, questionnaire.version),
      queryFn: () => fetchDraftProblems(questionnaire.id),
    }),
  library: () =>
    queryOptions({
      queryKey: [...questionnaireKeys.all, 'library'],
      queryFn: ({ signal }) =>
        bodyOf<Page<QuestionnaireListItem>>(
          api.GET('/api/v1/questionnaires', {
            params: { query: { inLibrary: true, sort: 'title', limit: 200 } },
            signal,
          }),
        ),
    }),
  /** What a questionnaire of the library gives to start from. */
  start: (id: string) =>
    queryOptions({
      queryKey: [...questionnaireKeys.one(id), 'start'],
      queryFn: async () => {
        const { latest, definition } = await fetchQuestionnaire(id);
        return latest?.id ? (await fetchVersion(latest.id)).definition : definition;
      },
    }),
  xlsFormLosses: ({ id, version }: Questionnaire) =>
    queryOptions({
      queryKey: [...questionnaireKeys.one(id), 'xlsform-losses', version],
      queryFn: () =>
        bodyOf<XlsLoss[]>(
          api.GET('/api/v1/questionnaires/{id}/xlsform-losses', { params: { path: { id } } }),
        ),
    }),
  instruments: () =>
    queryOptions({
      queryKey: questionnaireKeys.instruments,
      queryFn: () => bodyOf<InstrumentListItem[]>(api.GET('/api/v1/instruments')),
      staleTime: Infinity,
    }),
  instrument: (code: string) =>
    queryOptions({
      queryKey: [...questionnaireKeys.instruments, code],
      queryFn: async () => {
        const answer = api.GET('/api/v1/instruments/{code}', { params: { path: { code } } });
        return (await answer).data as unknown as Instrument;
      },
      staleTime: Infinity,
    }),
};

export async function fetchDraftProblems(id: string): Promise<FieldProblem[]> {
  const { problems } = await bodyOf<{ problems: FieldProblem[] }>(
    api.GET('/api/v1/questionnaires/{id}/draft-problems', { params: { path: { id } } }),
  );
  return problems;
}

export function createQuestionnaire(body: {
  code: string;
  title: string;
  description: string | null;
  instrument: string | null;
  template: string | null;
  visibility: Questionnaire['visibility'];
}): Promise<Questionnaire> {
  return questionnaireOf(api.POST('/api/v1/questionnaires', { body: present(body) }));
}

export function saveQuestionnaire(
  id: string,
  version: number,
  edit: QuestionnaireEdit,
): Promise<Questionnaire> {
  return questionnaireOf(
    api.PUT('/api/v1/questionnaires/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: present(edit) as never, // the same document in the engine's types
    }),
  );
}

export function publishQuestionnaire(id: string, version: number): Promise<Questionnaire> {
  return questionnaireOf(
    api.POST('/api/v1/questionnaires/{id}/publish', {
      params: { path: { id }, header: ifMatch(version) },
    }),
  );
}

export function resetDraft(id: string, version: number, versionId: string): Promise<Questionnaire> {
  return questionnaireOf(
    api.POST('/api/v1/questionnaires/{id}/reset-draft', {
      params: { path: { id }, header: ifMatch(version) },
      body: { versionId },
    }),
  );
}

export function copyQuestionnaire(
  id: string,
  body: { code: string; title: string },
): Promise<Questionnaire> {
  return questionnaireOf(
    api.POST('/api/v1/questionnaires/{id}/copy', { params: { path: { id } }, body }),
  );
}

export function shareQuestionnaire(
  id: string,
  version: number,
  body: { visibility: Questionnaire['visibility']; inLibrary: boolean },
): Promise<Questionnaire> {
  return questionnaireOf(
    api.POST('/api/v1/questionnaires/{id}/share', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

/** What the file would change; saved unless it is a trial. */
export function importTranslations(
  { id, version }: Questionnaire,
  file: File,
  isTrial: boolean,
): Promise<TranslationReport> {
  return files.upload<TranslationReport>(
    `/api/v1/questionnaires/${id}/translations?trial=${String(isTrial)}`,
    file,
    {},
    { ...ifMatch(version) },
  );
}

/** What a form of other tools becomes; nothing is saved. */
export function readXlsForm(file: File): Promise<XlsFormView> {
  return files.upload<XlsFormView>('/api/v1/questionnaires/xlsform', file);
}

/** The content of a file that was downloaded before, under another code. */
export function importQuestionnaire(content: object): Promise<Questionnaire> {
  return questionnaireOf(
    api.POST('/api/v1/questionnaires/import', { body: content as never }), // the server checks it
  );
}

export function archiveQuestionnaire(id: string): Promise<Questionnaire> {
  return questionnaireOf(
    api.POST('/api/v1/questionnaires/{id}/archive', { params: { path: { id } } }),
  );
}

export function restoreQuestionnaire(id: string): Promise<Questionnaire> {
  return questionnaireOf(
    api.POST('/api/v1/questionnaires/{id}/restore', { params: { path: { id } } }),
  );
}

export function uploadPicture(file: File): Promise<Schema<'PictureView'>> {
  return files.upload<Schema<'PictureView'>>('/api/v1/questionnaire-pictures', file);
}
