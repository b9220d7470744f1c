import { anonymous, apiFetch, isProblem, ProblemError, problemOf, type Schema } from '@ampera/api';
import type { Answers } from '@ampera/survey-engine';

import type { Language } from '../lib/messages';
import { createWire, type NamedReceipt, type SurveyItem, type Wire } from '../lib/wire';
import { deviceOf, rememberAnswered } from './device';
import { Work, type Challenge } from './work';

export type PublicSurvey = Omit<Schema<'PublicSurvey', 'introduction' | 'minutes'>, 'points'> & {
  points: { code: string; name: string }[];
};

export interface PublicWire extends Wire {
  survey: (campaignId: string) => Promise<PublicSurvey>;
  /** Begins the work for an answer, while the questions are read. */
  prepare: (campaignId: string, point: string) => void;
}

const ATTEMPTS = 3;
/** Another challenge helps. */
const STALE = ['challenge-expired', 'challenge-spent', 'challenge-invalid', 'challenge-unsolved'];

/** As nobody in particular: no account, no cookie, no page that it comes from. */
const nameless = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const;

export function itemOf(survey: PublicSurvey, point: { code: string; name: string }): SurveyItem {
  const { campaignId, title, introduction, status, opensAt, closesAt, minutes } = survey;
  return {
    campaignId,
    invitationId: point.code,
    title,
    ...(introduction ? { introduction } : {}),
    mode: 'PUBLIC',
    status,
    opensAt,
    closesAt,
    ...(minutes ? { minutes } : {}),
    state: 'INVITED',
    respondentRole: 'CITIZEN',
    subjectName: point.name,
  };
}

/**
 * A public survey as if it were one of the respondent's own: its service point stands where others have an invitation. So
 * draft, queue and receipt are those of every other survey.
 */
export function createPublicWire(language: () => Language, campaignId: () => string): PublicWire {
  const context = { token: () => Promise.resolve(undefined), language };
  const base = createWire(context);
  const send = apiFetch(context);
  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    const headers = { ...anonymous, 'Content-Type': 'application/json' };
    const posting = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const url = `${window.location.origin}/api/v1${path}`;
    const response = await send(new Request(url, { ...nameless, headers, ...posting }));
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as T;
  };
  const of = (id: string) => `/campaigns/${encodeURIComponent(id)}`;
  const work = new Work((id, point) => ask<Challenge>(`${of(id)}/challenges`, { point }));
  const survey = (id: string) => ask<PublicSurvey>(`/public/campaigns/${encodeURIComponent(id)}`);

  const submit = async (id: string, point: string, answers: Answers): Promise<NamedReceipt> => {
    for (let attempt = 1; ; attempt++) {
      const { challenge, solution } = await work.take(id, point);
      try {
        const body = { device: deviceOf(id), challenge, solution, answers };
        const { receipt, againFrom } = await ask<Schema<'PublicReceipt'>>(
          `${of(id)}/public-submissions`,
          body,
        );
        work.forget(id, point);
        rememberAnswered(id, againFrom);
        return { receipt, submittedAt: new Date().toISOString() };
      } catch (error) {
        if (isProblem(error, 'device-answered')) {
          throw new ProblemError({ ...error.problem, type: '/problems/already-answered' });
        }
        if (!isProblem(error, ...STALE) || attempt === ATTEMPTS) throw error;
        work.forget(id, point);
      }
    }
  };

  return {
    ...base,
    survey,
    prepare: (id, point) => void work.begin(id, point).catch(() => undefined),
    mySurveys: async () => {
      const found = await survey(campaignId());
      return found.points.map((point) => itemOf(found, point));
    },
    questionnaire: (id) => base.questionnaire(id, 'ANONYMOUS'),
    submitNamed: submit,
  };
}
