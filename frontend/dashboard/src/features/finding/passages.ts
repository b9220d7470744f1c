import { bodyOf, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery } from '../../lib/api';

export type PassageKind = 'INTERVIEW_QUOTE' | 'DOCUMENT_EXCERPT';

export interface Passage {
  id: string;
  words: string;
  /** Interview and speaker. */
  place: string;
}

interface Quote {
  id: string;
  text?: string | null;
  interviewTitle: string;
  speaker: string;
}

async function quotes(evaluationId: string, q: string): Promise<Passage[]> {
  const page = await bodyOf<Page<Quote>>(
    api.GET('/api/v1/interview-quotes', {
      params: {
        query: listQuery<'listInterviewQuotes'>({ evaluationId, q, state: 'FIRM', limit: 50 }),
      },
    }),
  );
  return page.items.map(({ id, text, interviewTitle, speaker }) => ({
    id,
    words: text ?? '…',
    place: `${speaker} · ${interviewTitle}`,
  }));
}

export const passageQuery = (kind: PassageKind, evaluationId: string, q: string) =>
  queryOptions({
    queryKey: ['passages', kind, evaluationId, q],
    queryFn: () => (kind === 'INTERVIEW_QUOTE' ? quotes(evaluationId, q) : Promise.resolve([])),
  });
