import {
  anonymous,
  apiFetch,
  problemOf,
  type ApiContext,
  type components,
  type Schema,
} from '@ampera/api';
import type { Answers } from '@ampera/survey-engine';
import type { SignedManifest } from '@ampera/survey-engine/manifest';

export type Me = components['schemas']['MeView'];
type About = components['schemas']['AboutView'];
type Bytes = Uint8Array<ArrayBuffer>;

type Optional =
  'invitationId' | 'introduction' | 'minutes' | 'stratumId' | 'subjectName' | 'raterRole';
export type SurveyItem = Schema<'MySurvey', Optional>;
export type Mode = SurveyItem['mode'];

/** What is published of a released anonymous campaign. */
export interface PublishedList {
  strata: Schema<'StratumCount'>[];
  items: Schema<'PublishedBallot'>[];
}

interface Page extends PublishedList {
  nextCursor?: string | null;
}

export interface SignedBallot {
  stratumId: string;
  ballot: string;
  signature: string;
}

export type NamedReceipt = Schema<'NamedReceipt'>;

/** Sends the files that named answers name, then the answers. */
export type SendWithFiles = <T>(
  way: { wire: Wire; campaignId: string },
  text: string,
  invitationId: string,
  answer: () => Promise<T>,
) => Promise<T>;

export interface WireContext extends ApiContext {
  /** Loads what sends files, for answers that have some. */
  files?: () => Promise<{ withFiles: SendWithFiles }>;
}

/** What this application asks of the API: the wire of answering, and nothing else. */
export interface Wire {
  /** For what is sent in another way, and what it is answered. */
  context: WireContext;
  problemOf: typeof problemOf;
  /** Whether people and answers here are invented; not knowing it keeps nobody from answering. */
  isDemonstration: () => Promise<boolean>;
  me: () => Promise<Me>;
  mySurveys: () => Promise<SurveyItem[]>;
  manifest: (campaignId: string) => Promise<SignedManifest>;
  questionnaire: (campaignId: string, mode: Mode) => Promise<Bytes>;
  ballot: (campaignId: string, blindedMessage: string) => Promise<Schema<'BallotView'>>;
  submitAnonymously: (
    campaignId: string,
    ballot: SignedBallot,
    answers: string,
  ) => Promise<Schema<'AnonymousReceipt'>>;
  withdraw: (campaignId: string, ballot: SignedBallot) => Promise<void>;
  /** `replaces` is the SHA-256 of the sealed draft that stands there, as far as this device knows. */
  saveDraft: (
    campaignId: string,
    ballot: SignedBallot,
    sealed: string,
    replaces: string | undefined,
  ) => Promise<void>;
  readDraft: (campaignId: string, ballot: SignedBallot) => Promise<string | null>;
  discardDraft: (campaignId: string, ballot: SignedBallot) => Promise<void>;
  /** All counted ballots, as nobody in particular; all of them, so that none is asked for. */
  published: (campaignId: string) => Promise<PublishedList>;
  submitNamed: (
    campaignId: string,
    invitationId: string,
    answers: Answers,
    idempotencyKey: string,
  ) => Promise<NamedReceipt>;
}

// What is fetched or sent like this says nothing about who does it: no cookie, no token, no page that it comes from.
const nameless: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
};

// A request leaves in one of these sizes, so that its length tells nothing of the answers.
const SIZES = [4096, 16_384, 65_536, 196_608];

/** Blanks after the JSON of the answers, which the server ignores, fill the request up. */
function padded(ballot: SignedBallot, answers: string): SignedBallot & { answers: string } {
  const { length } = new TextEncoder().encode(JSON.stringify({ ...ballot, answers }));
  const size = SIZES.find((one) => one >= length) ?? length;
  return { ...ballot, answers: answers + ' '.repeat(size - length) };
}

export function createWire(context: WireContext): Wire {
  const send = apiFetch(context);
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const url = `${window.location.origin}/api/v1${path}`;
    const response = await send(new Request(url, { cache: 'no-store', ...init }));
    if (!response.ok) throw await problemOf(response);
    return response;
  };
  const read = async <T>(answer: Promise<Response>): Promise<T> =>
    (await (await answer).json()) as T;
  const post = (path: string, body: unknown, headers: Record<string, string> = {}, init = {}) =>
    ask(path, {
      ...init,
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const of = (campaignId: string) => `/campaigns/${encodeURIComponent(campaignId)}`;

  return {
    context,
    problemOf,
    isDemonstration: () =>
      read<About>(ask('/about', { credentials: 'omit', headers: anonymous })).then(
        ({ demonstration }) => demonstration,
        () => false,
      ),
    me: () => read(ask('/me')),
    mySurveys: async () => (await read<{ items: SurveyItem[] }>(ask('/me/surveys'))).items,
    manifest: (id) => read(ask(`${of(id)}/manifest`, { ...nameless, headers: anonymous })),
    questionnaire: async (id, mode) => {
      const init = mode === 'ANONYMOUS' ? { ...nameless, headers: anonymous } : {};
      const response = await ask(`${of(id)}/questionnaire`, init);
      return new Uint8Array(await response.arrayBuffer());
    },
    ballot: (id, blindedMessage) => read(post(`${of(id)}/ballots`, { blindedMessage })),
    submitAnonymously: (id, ballot, answers) =>
      read(post(`${of(id)}/anonymous-submissions`, padded(ballot, answers), anonymous, nameless)),
    withdraw: async (id, ballot) => {
      await post(`${of(id)}/anonymous-withdrawals`, ballot, anonymous, nameless);
    },
    saveDraft: async (id, ballot, sealed, replaces) => {
      const body = { ...ballot, sealed, ...(replaces ? { replaces } : {}) };
      await post(`${of(id)}/anonymous-drafts`, body, anonymous, nameless);
    },
    readDraft: async (id, ballot) => {
      const path = `${of(id)}/anonymous-drafts/read`;
      const { sealed } = await read<{ sealed?: string }>(post(path, ballot, anonymous, nameless));
      return sealed ?? null;
    },
    discardDraft: async (id, ballot) => {
      await post(`${of(id)}/anonymous-drafts/discard`, ballot, anonymous, nameless);
    },
    published: async (id) => {
      const list: PublishedList = { strata: [], items: [] };
      let cursor = '';
      do {
        const path = `${of(id)}/ballots${cursor && `?cursor=${encodeURIComponent(cursor)}`}`;
        const page = await read<Page>(ask(path, { ...nameless, headers: anonymous }));
        list.strata = page.strata;
        list.items.push(...page.items);
        cursor = page.nextCursor ?? '';
      } while (cursor);
      return list;
    },
    submitNamed: (id, invitationId, answers, key) =>
      read(post(`${of(id)}/submissions`, { invitationId, answers }, { 'Idempotency-Key': key })),
  };
}

/** Staff have a dashboard; respondents do not. */
export function isStaff(me: Me): boolean {
  return (me.roles ?? []).some((role) => role !== 'respondent');
}
