import { useLocation } from '@tanstack/react-router';

declare module '@tanstack/history' {
  interface HistoryState {
    /** Words of the evidence that a link "make it evidence" carries. */
    evidence?: string | undefined;
  }
}

/**
 * Where "make it evidence" leads. The words travel with the step in the browser, not in the address:
 * addresses end up in logs, and not every quote may.
 */
export function evidenceLink(
  evaluationId: string,
  kind: 'SURVEY_FIGURE' | 'INTERVIEW_QUOTE' | 'DOCUMENT_EXCERPT',
  reference: string,
  evidence: string,
) {
  return {
    to: '/findings/pin',
    search: { evaluationId, kind, reference } as never,
    state: { evidence },
  } as const;
}

/** The words that the link carried, or none when somebody opened the address itself. */
export function useEvidenceWords(): string | undefined {
  return useLocation({ select: (location) => location.state.evidence });
}
