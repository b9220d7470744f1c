import { bodyOf, type Schema } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files } from '../../lib/api';
import { saveFile } from '../../lib/csv';
import type { Texts } from './model';
import { resultKeys } from './queries';

export type RowRelease = Omit<
  Schema<'RowReleaseView', 'releasedAt'>,
  'attributes' | 'variables' | 'leftOut'
> & {
  attributes: Schema<'RowAttribute'>[];
  variables: Schema<'RowVariable', 'note'>[];
  leftOut: (Omit<Schema<'RowLeftOutItem'>, 'text'> & { text: Texts })[];
};
export type RowExport = Schema<'RowExportView', 'failure'>;
export type RowFormat = RowExport['format'];

/** Rows first, then what describes them without any. */
export const rowFormats = ['XLSX', 'CSV', 'SAV', 'R', 'JSONL'] as const satisfies RowFormat[];
export const bookFormats = [
  'DICTIONARY_XLSX',
  'DICTIONARY_CSV',
  'DDI',
] as const satisfies RowFormat[];

const POLL_MS = 1_000;
const isUnderWay = (status: RowExport['status']) => status === 'QUEUED' || status === 'RUNNING';

export const rowQueries = {
  release: (id: string) =>
    queryOptions({
      queryKey: [...resultKeys.of(id), 'rows'],
      retry: false,
      queryFn: () =>
        bodyOf<RowRelease>(
          api.GET('/api/v1/campaigns/{id}/row-release', { params: { path: { id } } }),
        ),
    }),
  /** Asked again every second while the server writes. */
  export: (id: string, exportId: string) =>
    queryOptions({
      queryKey: [...resultKeys.of(id), 'row-export', exportId],
      queryFn: () =>
        bodyOf<RowExport>(
          api.GET('/api/v1/campaigns/{id}/row-exports/{exportId}', {
            params: { path: { id, exportId } },
          }),
        ),
      refetchInterval: (query) =>
        !query.state.data || isUnderWay(query.state.data.status) ? POLL_MS : false,
    }),
};

export function askForRows(id: string, format: RowFormat): Promise<RowExport> {
  return bodyOf<RowExport>(
    api.POST('/api/v1/campaigns/{id}/row-exports', {
      params: { path: { id } },
      body: { format },
    }),
  );
}

export async function saveRows({ campaignId, id, format }: RowExport): Promise<void> {
  const { blob, fileName } = await files.download(
    `/api/v1/campaigns/${campaignId}/row-exports/${id}/file`,
  );
  saveFile(blob, fileName ?? `jawaban.${format.toLowerCase()}`);
}
