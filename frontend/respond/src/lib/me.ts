import { createApi, type components } from '@ampera/api';

export type Me = components['schemas']['MeView'];

export async function loadMe(
  token: () => Promise<string | undefined>,
  language: () => string,
): Promise<Me> {
  const { data } = await createApi({ token, language }).GET('/api/v1/me');
  return data as Me;
}

/** Staff have a dashboard; respondents do not. */
export function isStaff(me: Me): boolean {
  return (me.roles ?? []).some((role) => role !== 'respondent');
}
