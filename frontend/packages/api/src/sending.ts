import type { ApiContext } from './client';
import { postForm, type Sending } from './posting';
import { problemOf, unreachable } from './problem';

/** A POST of a form that tells how far it is. */
export async function sendWithProgress<T>(
  context: ApiContext,
  url: string,
  form: FormData,
  sending: Sending,
): Promise<T> {
  const response = await postForm(context, url, form, sending);
  if (response.type === 'error') throw unreachable();
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}
