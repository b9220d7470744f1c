import { bodyOf, ifMatch, type Page, type Schema, type Sending } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, files, listQuery, type ListQuery, present } from '../../lib/api';
import type { AsyncOption } from '../../ui';
import type {
  Guide,
  GuideInput,
  GuideListItem,
  Interview,
  InterviewInput,
  InterviewListItem,
  Quote,
  QuoteInput,
  Transcript,
} from './model';

export const interviewKeys = {
  all: ['interviews'] as const,
  one: (id: string) => ['interviews', id] as const,
  guides: ['interview-guides'] as const,
};

const ofOne = (id: string) => ({ params: { path: { id } } });
const versioned = (id: string, version: number) => ({
  params: { path: { id }, header: ifMatch(version) },
});

export function fetchInterviews(
  query: ListQuery,
  signal: AbortSignal,
): Promise<Page<InterviewListItem>> {
  return bodyOf<Page<InterviewListItem>>(
    api.GET('/api/v1/interviews', {
      params: { query: listQuery<'listInterviews'>(query) },
      signal,
    }),
  );
}

export function fetchInterview(id: string): Promise<Interview> {
  return bodyOf<Interview>(api.GET('/api/v1/interviews/{id}', ofOne(id)));
}

export function fetchGuides(query: ListQuery, signal?: AbortSignal): Promise<Page<GuideListItem>> {
  return bodyOf<Page<GuideListItem>>(
    api.GET('/api/v1/interview-guides', {
      params: { query: listQuery<'listInterviewGuides'>(query) },
      ...(signal && { signal }),
    }),
  );
}

export function fetchGuide(id: string): Promise<Guide> {
  return bodyOf<Guide>(api.GET('/api/v1/interview-guides/{id}', ofOne(id)));
}

const EVERY_QUOTE = 200;

async function fetchQuotes(interviewId: string): Promise<Quote[]> {
  const quotes: Quote[] = [];
  let cursor: string | undefined;
  do {
    const query = listQuery<'listInterviewQuotes'>({
      interviewId,
      limit: EVERY_QUOTE,
      ...(cursor && { cursor }),
    });
    const page: Page<Quote> = await bodyOf<Page<Quote>>(
      api.GET('/api/v1/interview-quotes', { params: { query } }),
    );
    quotes.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return quotes.sort((a, b) => a.start - b.start);
}

type Question = Pick<Schema<'QuestionEntry'>, 'id' | 'question'>;

export const interviewQueries = {
  one: (id: string) =>
    queryOptions({ queryKey: interviewKeys.one(id), queryFn: () => fetchInterview(id) }),
  quotes: (id: string) =>
    queryOptions({
      queryKey: [...interviewKeys.one(id), 'quotes'],
      queryFn: () => fetchQuotes(id),
    }),
  transcript: (id: string, number?: number) =>
    queryOptions({
      queryKey: [...interviewKeys.one(id), 'transcript', number ?? 'current'],
      queryFn: () =>
        bodyOf<Transcript>(
          api.GET('/api/v1/interviews/{id}/transcript', {
            params: { path: { id }, query: number === undefined ? {} : { number } },
          }),
        ),
    }),
  guide: (id: string) =>
    queryOptions({ queryKey: [...interviewKeys.guides, id], queryFn: () => fetchGuide(id) }),
  questions: (evaluationId: string) =>
    queryOptions({
      queryKey: ['evaluations', evaluationId, 'questions'],
      queryFn: async () => {
        const view = await bodyOf<{ questions: Question[] }>(
          api.GET('/api/v1/evaluations/{id}', ofOne(evaluationId)),
        );
        return view.questions;
      },
      enabled: evaluationId !== '',
    }),
};

export function createInterview(body: InterviewInput): Promise<Interview> {
  return bodyOf<Interview>(api.POST('/api/v1/interviews', { body: present(body) }));
}

export function editInterview(
  id: string,
  version: number,
  body: InterviewInput,
): Promise<Interview> {
  return bodyOf<Interview>(
    api.PUT('/api/v1/interviews/{id}', { ...versioned(id, version), body: present(body) }),
  );
}

export const interviewActs = {
  hold: (id: string) => api.POST('/api/v1/interviews/{id}/hold', ofOne(id)),
  cancel: (id: string) => api.POST('/api/v1/interviews/{id}/cancel', ofOne(id)),
};

export function saveGuide(guide: Guide | undefined, version: number, body: GuideInput) {
  const sent = {
    ...present(body),
    questions: body.questions.map((question) => present(question)),
  };
  return bodyOf<Guide>(
    guide
      ? api.PUT('/api/v1/interview-guides/{id}', { ...versioned(guide.id, version), body: sent })
      : api.POST('/api/v1/interview-guides', { body: sent }),
  );
}

export function addTranscript(
  id: string,
  version: number,
  body: { text: string; reason: string | null },
): Promise<Interview> {
  return bodyOf<Interview>(
    api.POST('/api/v1/interviews/{id}/transcript-versions', {
      ...versioned(id, version),
      body: present(body),
    }),
  );
}

export function uploadTranscript(
  id: string,
  version: number,
  file: File,
  reason: string,
  sending: Sending,
): Promise<Interview> {
  const form = new FormData();
  if (reason) form.append('reason', reason);
  form.append('file', file, file.name);
  return files.send<Interview>(`/api/v1/interviews/${id}/transcript-files`, form, {
    ...sending,
    headers: ifMatch(version),
  });
}

export function markQuote(body: QuoteInput): Promise<Quote> {
  return bodyOf<Quote>(api.POST('/api/v1/interview-quotes', { body: present(body) }));
}

export function editQuote(quote: Quote, body: QuoteInput): Promise<Quote> {
  return bodyOf<Quote>(
    api.PUT('/api/v1/interview-quotes/{id}', {
      ...versioned(quote.id, quote.version),
      body: present(body),
    }),
  );
}

export function removeQuote(id: string) {
  return api.DELETE('/api/v1/interview-quotes/{id}', ofOne(id));
}

type EvaluationOption = Pick<Schema<'EvaluationListItem'>, 'id' | 'title' | 'code'>;

export async function searchEvaluations(q: string, signal: AbortSignal): Promise<AsyncOption[]> {
  const page = await bodyOf<Page<EvaluationOption>>(
    api.GET('/api/v1/evaluations', {
      params: { query: listQuery<'listEvaluations'>({ q, limit: 20 }) },
      signal,
    }),
  );
  return page.items.map(({ id, title, code }) => ({ value: id, label: title, hint: code }));
}

export async function findEvaluation(id: string): Promise<AsyncOption> {
  const evaluation = await bodyOf<{ title: string }>(
    api.GET('/api/v1/evaluations/{id}', ofOne(id)),
  );
  return { value: id, label: evaluation.title };
}
