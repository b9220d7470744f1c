import { bodyOf, ifMatch, type Page, type Schema } from '@ampera/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { api, listQuery, type ListQuery, present } from '../../lib/api';
import { textOf } from '../../lib/i18n';
import type { AsyncOption } from '../../ui';
import { formMessages } from './form-messages';
import type {
  AudiencePreview,
  Campaign,
  CampaignInput,
  CampaignListItem,
  CampaignProgress,
  Cut,
  Sample,
  Sharing,
} from './model';

const t = textOf(formMessages);

export type AudienceQuestion = Schema<'AudienceQuestion', 'audience'> & { minimumGroup: number };

export const campaignKeys = {
  all: ['campaigns'] as const,
  one: (id: string) => ['campaigns', id] as const,
};

export function fetchCampaigns(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<CampaignListItem>> {
  return bodyOf<Page<CampaignListItem>>(
    api.GET('/api/v1/campaigns', {
      params: { query: listQuery<'listCampaigns'>(query) },
      signal,
    }),
  );
}

const ofOne = (id: string) => ({ params: { path: { id } } });

export function fetchCampaign(id: string): Promise<Campaign> {
  return bodyOf<Campaign>(api.GET('/api/v1/campaigns/{id}', ofOne(id)));
}

export const campaignQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: campaignKeys.one(id), queryFn: () => fetchCampaign(id) }),
  progress: (id: string) =>
    queryOptions({
      queryKey: [...campaignKeys.one(id), 'progress'],
      queryFn: () =>
        bodyOf<CampaignProgress>(api.GET('/api/v1/campaigns/{id}/progress', ofOne(id))),
    }),
  /** @param live asked again every half minute */
  sample: (id: string, cut: Cut | undefined, live: boolean) =>
    queryOptions({
      queryKey: [...campaignKeys.one(id), 'sample', cut ?? ''],
      queryFn: () =>
        bodyOf<Sample>(
          api.GET('/api/v1/campaigns/{id}/sample', {
            params: { path: { id }, query: present({ cut }) },
          }),
        ),
      refetchInterval: live ? 30_000 : false,
    }),
  message: (id: string, language: string) =>
    queryOptions({
      queryKey: [...campaignKeys.one(id), 'message', language],
      queryFn: () => bodyOf<Sharing>(api.GET('/api/v1/campaigns/{id}/message', ofOne(id))),
    }),
  destruction: (id: string) =>
    queryOptions({
      queryKey: [...campaignKeys.one(id), 'destruction'],
      queryFn: () =>
        bodyOf<Schema<'Destruction'>>(api.GET('/api/v1/campaigns/{id}/destruction', ofOne(id))),
      retry: false,
    }),
  preview: (id: string, version: number) =>
    queryOptions({
      queryKey: [...campaignKeys.one(id), 'preview', version],
      queryFn: () =>
        bodyOf<AudiencePreview>(api.POST('/api/v1/campaigns/{id}/audience-preview', ofOne(id))),
    }),
  /** Of the same questionnaire, the latest first. */
  laterVersions: ({ questionnaireId, questionnaireNumber }: Campaign) =>
    queryOptions({
      queryKey: ['questionnaires', questionnaireId, 'versions', 'after', questionnaireNumber],
      queryFn: async ({ signal }) => {
        const { items } = await bodyOf<Page<Schema<'QuestionnaireVersionListItem'>>>(
          api.GET('/api/v1/questionnaire-versions', {
            params: { query: { questionnaireId, sort: '-number', limit: 200 } },
            signal,
          }),
        );
        return items.filter((one) => one.number > questionnaireNumber);
      },
      staleTime: 0,
    }),
  sessions: (evaluationId: string) =>
    queryOptions({
      queryKey: ['evaluations', evaluationId, 'sessions'],
      queryFn: ({ signal }) => fetchSessionsOf(evaluationId, signal),
      enabled: evaluationId !== '',
    }),
  /** @param question null while it is not complete */
  audienceCount: (question: AudienceQuestion | null) =>
    queryOptions({
      queryKey: [...campaignKeys.all, 'audience-count', question],
      queryFn: ({ signal }) =>
        bodyOf<Schema<'AudienceCount'>>(
          api.POST('/api/v1/campaigns/audience-count', {
            body: present(question ?? {}) as AudienceQuestion,
            signal,
          }),
        ),
      enabled: question !== null,
      retry: false,
      placeholderData: keepPreviousData,
    }),
  /** That a published version speaks. */
  languages: (versionId: string) =>
    queryOptions({
      queryKey: ['questionnaire-versions', versionId, 'languages'],
      queryFn: async () => {
        const { definition } = await bodyOf<{ definition: { languages: string[] } }>(
          api.GET('/api/v1/questionnaire-versions/{id}', ofOne(versionId)),
        );
        return definition.languages;
      },
      staleTime: Infinity,
    }),
  cohorts: (evaluationId: string) =>
    queryOptions({
      queryKey: ['evaluations', evaluationId, 'cohorts'],
      queryFn: ({ signal }) => fetchCohortsOf(evaluationId, signal),
      enabled: evaluationId !== '',
    }),
};

export function createCampaign(body: CampaignInput): Promise<Campaign> {
  return bodyOf<Campaign>(api.POST('/api/v1/campaigns', { body: present(body) }));
}

export function editCampaign(id: string, version: number, body: CampaignInput): Promise<Campaign> {
  return bodyOf<Campaign>(
    api.PUT('/api/v1/campaigns/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body: present(body),
    }),
  );
}

export const campaignActs = {
  /** The reason why an anonymous campaign asks what may tell who answers, where it does. */
  publish: (id: string, reason = '') =>
    api.POST('/api/v1/campaigns/{id}/publish', {
      ...ofOne(id),
      body: present({ identifyingReason: reason.trim() }),
    }),
  open: (id: string) => api.POST('/api/v1/campaigns/{id}/open', ofOne(id)),
  close: (id: string) => api.POST('/api/v1/campaigns/{id}/close', ofOne(id)),
  cancel: (id: string) => api.POST('/api/v1/campaigns/{id}/cancel', ofOne(id)),
  release: (id: string) => api.POST('/api/v1/campaigns/{id}/release', ofOne(id)),
};

export function moveCampaign(
  id: string,
  body: { questionnaireVersionId: string },
): Promise<Campaign> {
  return bodyOf<Campaign>(api.POST('/api/v1/campaigns/{id}/move', { ...ofOne(id), body }));
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

type VersionOption = Pick<
  Schema<'QuestionnaireVersionListItem'>,
  'id' | 'title' | 'number' | 'code' | 'itemCount'
>;

export async function searchVersions(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<VersionOption>>(
    api.GET('/api/v1/questionnaire-versions', {
      params: {
        query: listQuery<'listQuestionnaireVersions'>({ q, limit: 20, archived: 'false' }),
      },
      signal,
    }),
  );
  return page.items.map((version) => ({
    value: version.id,
    label: `${version.title} (${version.number})`,
    hint: t('questionnaire.hint', { code: version.code, items: version.itemCount }),
  }));
}

type CohortOption = Pick<
  Schema<'CohortListItem'>,
  'id' | 'name' | 'programmeTitle' | 'participants'
>;

export interface SessionOption {
  id: string;
  title: string;
  programme: string;
}

/** The sessions of all programmes of an evaluation. */
async function fetchSessionsOf(
  evaluationId: string,
  signal: AbortSignal,
): Promise<SessionOption[]> {
  const evaluation = await bodyOf<{ programmes: { id: string }[] }>(
    api.GET('/api/v1/evaluations/{id}', { ...ofOne(evaluationId), signal }),
  );
  const programmes = await Promise.all(
    evaluation.programmes.map(({ id }) =>
      bodyOf<{ title: string; sessions: { id: string; title: string }[] }>(
        api.GET('/api/v1/programmes/{id}', { ...ofOne(id), signal }),
      ),
    ),
  );
  return programmes.flatMap((programme) =>
    programme.sessions.map(({ id, title }) => ({ id, title, programme: programme.title })),
  );
}

/** The cohorts of all programmes of an evaluation. */
async function fetchCohortsOf(evaluationId: string, signal: AbortSignal): Promise<CohortOption[]> {
  const evaluation = await bodyOf<{ programmes: { id: string }[] }>(
    api.GET('/api/v1/evaluations/{id}', { ...ofOne(evaluationId), signal }),
  );
  const pages = await Promise.all(
    evaluation.programmes.map(({ id }) =>
      bodyOf<Page<CohortOption>>(
        api.GET('/api/v1/cohorts', {
          params: { query: listQuery<'listCohorts'>({ programmeId: id, limit: 200 }) },
          signal,
        }),
      ),
    ),
  );
  return pages.flatMap((page) => page.items);
}
