import { apiFetch, type ApiContext } from './client';
import { problemOf } from './problem';
import type { Sending } from './posting';
import { sendWithProgress } from './sending';

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
  download: (path: string, fetching?: Fetching) => Promise<Downloaded>;
}

export interface Downloaded {
  blob: Blob;
  fileName: string | undefined;
}

export interface Fetching {
  /** How much of it is here, from 0 to 1; not called for a file that does not tell its size. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
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
    async download(path, { onProgress, signal } = {}) {
      const response = await send(new Request(baseUrl + path, signal ? { signal } : {}));
      if (!response.ok) throw await problemOf(response);
      const disposition = response.headers.get('Content-Disposition') ?? '';
      return {
        blob: await (onProgress ? counted(response, onProgress) : response).blob(),
        fileName: /filename="?([^";]+)"?/.exec(disposition)?.[1],
      };
    },
  };
}

/** The same answer, whose body tells how far it is while it is read. */
function counted(response: Response, onProgress: (share: number) => void): Response {
  const size = Number(response.headers.get('Content-Length'));
  // what is compressed on its way arrives longer than it says
  if (!response.body || !(size > 0) || response.headers.has('Content-Encoding')) return response;
  let here = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, onwards) {
      here += chunk.byteLength;
      onProgress(Math.min(1, here / size));
      onwards.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: response.headers });
}
