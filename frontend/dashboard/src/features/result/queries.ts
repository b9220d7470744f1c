import { bodyOf, type Page } from '@ampera/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { saveFile } from '../../lib/csv';
import { api, files, present } from '../../lib/api';
import type {
  AnswerFile,
  Beside,
  Cut,
  ResponseRate,
  Results,
  SatisfactionIndex,
  Verbatim,
} from './model';

export const resultKeys = {
  of: (id: string) => ['results', id] as const,
};

const params = (id: string, cut: Cut | undefined) => ({
  params: { path: { id }, query: present({ cut }) },
});

export const resultQueries = {
  rate: (id: string, cut: Cut | undefined) =>
    queryOptions({
      queryKey: [...resultKeys.of(id), 'rate', cut ?? null],
      queryFn: () =>
        bodyOf<ResponseRate>(api.GET('/api/v1/campaigns/{id}/response-rate', params(id, cut))),
    }),
  results: (id: string, cut: Cut | undefined) =>
    queryOptions({
      queryKey: [...resultKeys.of(id), 'figures', cut ?? null],
      queryFn: () => bodyOf<Results>(api.GET('/api/v1/campaigns/{id}/results', params(id, cut))),
    }),
  satisfaction: (id: string, cut: Cut | undefined) =>
    queryOptions({
      queryKey: [...resultKeys.of(id), 'satisfaction', cut ?? null],
      queryFn: () =>
        bodyOf<SatisfactionIndex>(
          api.GET('/api/v1/campaigns/{id}/satisfaction-index', params(id, cut)),
        ),
    }),
  beside: (id: string) =>
    queryOptions({
      queryKey: [...resultKeys.of(id), 'beside'],
      queryFn: () =>
        bodyOf<Beside>(
          api.GET('/api/v1/campaigns/{id}/results/self-and-others', { params: { path: { id } } }),
        ),
    }),
  verbatim: (id: string, itemKey: string) =>
    infiniteQueryOptions({
      queryKey: [...resultKeys.of(id), 'verbatim', itemKey],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam }) =>
        bodyOf<Verbatim>(
          api.GET('/api/v1/campaigns/{id}/results/{itemKey}/verbatim', {
            params: { path: { id, itemKey }, query: present({ limit: 20, cursor: pageParam }) },
          }),
        ),
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  files: (id: string, item: string) =>
    infiniteQueryOptions({
      queryKey: [...resultKeys.of(id), 'files', item],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam }) =>
        bodyOf<Page<AnswerFile>>(
          api.GET('/api/v1/campaigns/{id}/answer-files', {
            params: { path: { id }, query: present({ item, limit: 20, cursor: pageParam }) },
          }),
        ),
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
};

/** To be saved under the name that the server gives it: nobody's own name is kept. */
export async function downloadAnswerFile(campaignId: string, file: AnswerFile): Promise<void> {
  const { blob, fileName } = await files.download(
    `/api/v1/campaigns/${campaignId}/answer-files/${file.id}/content`,
  );
  saveFile(blob, fileName ?? (file.kind === 'pdf' ? 'berkas.pdf' : 'foto.jpg'));
}

/** The server writes the file: the same figures as on the screen, to the last digit, with their recipe. */
export async function downloadResults(
  id: string,
  format: 'csv' | 'xlsx',
  cut: Cut | undefined,
): Promise<void> {
  const query = new URLSearchParams({ format, ...(cut && { cut }) });
  const { blob, fileName } = await files.download(
    `/api/v1/campaigns/${id}/results/export?${query.toString()}`,
  );
  saveFile(blob, fileName ?? `hasil.${format}`);
}
