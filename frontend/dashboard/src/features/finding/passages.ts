import { bodyOf, type Page } from '@ampera/api';
import { queryOptions } from '@tanstack/react-query';

import { api, listQuery } from '../../lib/api';
import { textOf } from '../../lib/i18n';
import { evidenceMessages } from './evidence-messages';

const t = textOf(evidenceMessages);

export type PassageKind = 'INTERVIEW_QUOTE' | 'DOCUMENT_EXCERPT';

export interface Passage {
  id: string;
  words: string;
  /** Interview and speaker, or document and page. */
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

interface Excerpt {
  id: string;
  words: string;
  documentTitle: string;
  page: number;
}

// both lists of passages take the same query
const EXCERPTS = '/api/v1/document-excerpts' as string as '/api/v1/interview-quotes';

async function excerpts(evaluationId: string, q: string): Promise<Passage[]> {
  const page = await bodyOf<Page<Excerpt>>(
    api.GET(EXCERPTS, {
      params: {
        query: listQuery<'listInterviewQuotes'>({ evaluationId, q, state: 'FIRM', limit: 50 }),
      },
    }),
  );
  return page.items.map(({ id, words, documentTitle, page: number }) => ({
    id,
    words,
    place: t('passage.page', { title: documentTitle, page: number }),
  }));
}

export const passageQuery = (kind: PassageKind, evaluationId: string, q: string) =>
  queryOptions({
    queryKey: ['passages', kind, evaluationId, q],
    queryFn: () => (kind === 'INTERVIEW_QUOTE' ? quotes : excerpts)(evaluationId, q),
  });
