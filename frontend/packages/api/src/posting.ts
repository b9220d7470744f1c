import type { ApiContext } from './client';

export interface Sending {
  /** The `Idempotency-Key`: keep it for every attempt at the same thing. */
  key: string;
  onProgress?: (share: number) => void;
  headers?: Record<string, string>;
}

/**
 * A POST of a form, with one more attempt after a renewed token. Not by `fetch`, which does not tell how much of a body is
 * sent. What does not arrive is a response of type `error`, whose status is 0.
 */
export async function postForm(
  context: ApiContext,
  url: string,
  form: FormData,
  sending: Sending,
): Promise<Response> {
  const response = await attempt(context, url, form, sending, await context.token());
  if (response.status !== 401) return response;
  const renewed = await context.renew?.();
  return renewed ? attempt(context, url, form, sending, renewed) : response;
}

function attempt(
  context: ApiContext,
  url: string,
  form: FormData,
  { key, onProgress, headers = {} }: Sending,
  token: string | undefined,
): Promise<Response> {
  return new Promise((resolve) => {
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
        resolve(Response.error());
      });
    }
    request.send(form);
  });
}
