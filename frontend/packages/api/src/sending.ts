import type { ApiContext } from './client';
import { problemOf, unreachable } from './problem';

export interface Sending {
  /** The `Idempotency-Key`: keep it for every attempt at the same thing. */
  key: string;
  onProgress?: (share: number) => void;
  headers?: Record<string, string>;
}

/** A POST of a form. Not by `fetch`, which does not tell how much of a body is sent. */
export async function sendWithProgress<T>(
  context: ApiContext,
  url: string,
  form: FormData,
  sending: Sending,
): Promise<T> {
  let response = await attempt(context, url, form, sending, await context.token());
  if (response.status === 401) {
    const renewed = await context.renew?.();
    if (renewed) response = await attempt(context, url, form, sending, renewed);
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

function attempt(
  context: ApiContext,
  url: string,
  form: FormData,
  { key, onProgress, headers = {} }: Sending,
  token: string | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    const all = { ...headers, 'Accept-Language': context.language(), 'Idempotency-Key': key };
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value);
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      const type = request.getResponseHeader('Content-Type') ?? 'application/json';
      resolve(
        new Response(request.responseText, {
          status: request.status,
          headers: { 'Content-Type': type },
        }),
      );
    });
    for (const event of ['error', 'abort', 'timeout'] as const) {
      request.addEventListener(event, () => {
        reject(unreachable());
      });
    }
    request.send(form);
  });
}
