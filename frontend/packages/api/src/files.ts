import { apiFetch, type ApiContext } from './client';
import { problemOf } from './problem';
import { sendWithProgress, type Sending } from './sending';

export interface FileApi {
  /** Sends a file as multipart/form-data, with the other fields beside it. */
  upload: <T>(
    path: string,
    file: File,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<T>;
  /** Sends a form and tells how far it is, from 0 to 1; with the same `key` it is safe to send it again. */
  send: <T>(path: string, form: FormData, sending: Sending) => Promise<T>;
  /** Fetches what a link cannot, because it needs the token. */
  download: (path: string) => Promise<{ blob: Blob; fileName: string | undefined }>;
}

export function createFileApi(context: ApiContext, baseUrl = globalThis.location.origin): FileApi {
  const send = apiFetch(context);
  return {
    async upload<T>(
      path: string,
      file: File,
      fields: Record<string, string> = {},
      headers: Record<string, string> = {},
    ) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', file, file.name);
      const response = await send(
        new Request(baseUrl + path, { method: 'POST', body: form, headers }),
      );
      if (!response.ok) throw await problemOf(response);
      return (await response.json()) as T;
    },
    send: (path, form, sending) => sendWithProgress(context, baseUrl + path, form, sending),
    async download(path) {
      const response = await send(new Request(baseUrl + path));
      if (!response.ok) throw await problemOf(response);
      const disposition = response.headers.get('Content-Disposition') ?? '';
      return {
        blob: await response.blob(),
        fileName: /filename="?([^";]+)"?/.exec(disposition)?.[1],
      };
    },
  };
}
