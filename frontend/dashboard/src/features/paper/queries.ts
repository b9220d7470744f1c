import { bodyOf, ifMatch, type Page } from '@ampera/api';
import type { Definition } from '@ampera/survey-engine';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import type {
  Answers,
  Campaign,
  Entries,
  PaperSheet,
  PaperSheetListItem,
  Respondent,
} from './model';

export const paperKeys = {
  all: (campaignId: string) => ['paper', campaignId] as const,
};

const ofOne = (id: string) => ({ params: { path: { id } } });
const versioned = ({ id, version }: PaperSheet) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export const paperQueries = {
  campaign: (id: string) =>
    queryOptions({
      queryKey: ['campaigns', id],
      queryFn: () => bodyOf<Campaign>(api.GET('/api/v1/campaigns/{id}', ofOne(id))),
    }),
  /** By the number that is printed on it; null if there is none. */
  sheet: (campaignId: string, code: string) =>
    queryOptions({
      queryKey: [...paperKeys.all(campaignId), 'sheet', code],
      queryFn: async () => {
        const { items } = await fetchSheets(campaignId, { q: code, limit: 1 });
        const [found] = items;
        if (found?.code !== code) return null;
        return bodyOf<PaperSheet>(api.GET('/api/v1/paper-sheets/{id}', ofOne(found.id)));
      },
      staleTime: 0,
    }),
  entries: ({ id, version }: PaperSheet) =>
    queryOptions({
      queryKey: ['paper-entries', id, version],
      queryFn: () =>
        bodyOf<Entries>(api.GET('/api/v1/paper-sheets/{id}/entries', ofOne(id)) as never),
      gcTime: 0,
    }),
  definition: (versionId: string) =>
    queryOptions({
      queryKey: ['questionnaire-versions', versionId, 'definition'],
      queryFn: async () => {
        const { definition } = await bodyOf<{ definition: Definition }>(
          api.GET('/api/v1/questionnaire-versions/{id}', ofOne(versionId)) as never,
        );
        return definition;
      },
      staleTime: Infinity,
    }),
};

export function fetchSheets(
  campaignId: string,
  query: ListQuery,
  signal?: AbortSignal,
): Promise<Page<PaperSheetListItem>> {
  return bodyOf<Page<PaperSheetListItem>>(
    api.GET('/api/v1/campaigns/{id}/paper-sheets', {
      params: { path: { id: campaignId }, query: listQuery<'listPaperSheets'>(query) },
      ...(signal && { signal }),
    }),
  );
}

interface Made {
  from: number;
  to: number;
}

/** @param point code of the service point; null where there are none */
export function makeSheets(campaignId: string, count: number, point: string | null): Promise<Made> {
  return bodyOf<Made>(
    api.POST('/api/v1/campaigns/{id}/paper-sheets', {
      ...ofOne(campaignId),
      body: { count, point },
    }),
  );
}

/** The PDF of these sheets, saved. */
export async function printSheets(
  campaign: Campaign,
  from: number,
  to: number,
  language: string,
): Promise<void> {
  const path = `/api/v1/campaigns/${campaign.id}/paper-sheets/print`;
  const { blob } = await files.download(`${path}?from=${from}&to=${to}&language=${language}`);
  saveFile(blob, `${campaign.code}-${from}-${to}.pdf`);
}

export function searchRespondents(campaignId: string, nip: string): Promise<Respondent[]> {
  return bodyOf<Respondent[]>(
    api.POST('/api/v1/campaigns/{id}/paper-respondents/search', {
      ...ofOne(campaignId),
      body: { nip },
    }),
  );
}

export const sheetActs = {
  key: (sheet: PaperSheet, invitationId: string | null, answers: Answers) =>
    bodyOf<PaperSheet>(
      api.POST('/api/v1/paper-sheets/{id}/key', {
        ...versioned(sheet),
        // the contract knows answers as an object of any kind
        body: { invitationId, answers: answers as never },
      }),
    ),
  keyAgain: (sheet: PaperSheet, answers: Answers) =>
    bodyOf<PaperSheet>(
      api.POST('/api/v1/paper-sheets/{id}/key-again', {
        ...versioned(sheet),
        body: { answers: answers as never },
      }),
    ),
  confirm: (sheet: PaperSheet) =>
    bodyOf<PaperSheet>(api.POST('/api/v1/paper-sheets/{id}/confirm', versioned(sheet))),
  settle: (sheet: PaperSheet, choices: Record<string, 'FIRST' | 'SECOND'>) =>
    bodyOf<PaperSheet>(
      api.POST('/api/v1/paper-sheets/{id}/settle', { ...versioned(sheet), body: { choices } }),
    ),
  reject: (sheet: PaperSheet, reason: string) =>
    bodyOf<PaperSheet>(
      api.POST('/api/v1/paper-sheets/{id}/reject', { ...versioned(sheet), body: { reason } }),
    ),
  reopen: (sheet: PaperSheet) =>
    bodyOf<PaperSheet>(api.POST('/api/v1/paper-sheets/{id}/reopen', versioned(sheet))),
};
