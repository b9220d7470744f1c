import type { Schema } from '@ampera/api';
import { z } from 'zod';

export type FindingListItem = Schema<'FindingListItem'>;
export type EvidenceState = Schema<'EvidenceState', 'figure' | 'n' | 'denominator'>;
export type Pinned = Omit<Schema<'PinnedEvidence', 'itemId' | 'note'>, 'was' | 'now'> & {
  was: EvidenceState;
  now?: EvidenceState | null;
};
export type Finding = Omit<
  Schema<
    'FindingView',
    'question' | 'staleReason' | 'withdrawalReason' | 'publishedAt' | 'withdrawnAt'
  >,
  'evidence'
> & { evidence: Pinned[] };
export type FindingInput = z.output<typeof findingSchema>;
export type EvidenceKind = Pinned['kind'];
export type Agreement = Pinned['agreement'];
export type Triangulation = Finding['triangulation'];
export type Cell = Schema<'TriangulationCell'>;
export type MatrixFinding = Omit<Schema<'TriangulationFinding'>, 'cells'> & { cells: Cell[] };
export type Matrix = Omit<Schema<'TriangulationView'>, 'questions'> & {
  questions: (Omit<Schema<'TriangulationRow'>, 'cells' | 'findings'> & {
    cells: Cell[];
    findings: MatrixFinding[];
  })[];
};
export type VerdictView = Omit<
  Schema<'VerdictView', 'verdict' | 'reason' | 'decidedBy' | 'decidedAt'>,
  'findings'
> & { findings: Schema<'VerdictFinding'>[] };

export const types = ['STRENGTH', 'WEAKNESS', 'GAP'] as const;
export const statuses = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const;
export const agreements = ['SUPPORTS', 'COMPLEMENTS', 'CONTRADICTS'] as const;
export const verdicts = ['SUCCESSFUL', 'NEEDS_IMPROVEMENT', 'INCONCLUSIVE'] as const;
export const kinds = ['SURVEY_FIGURE', 'INTERVIEW_QUOTE', 'DOCUMENT_EXCERPT'] as const;

export const findingSchema = z.object({
  questionId: z.string().min(1),
  type: z.enum(types),
  title: z.string().trim().min(1).max(200),
  statement: z.string().trim().min(1).max(4000),
});
export type FindingFormValues = z.input<typeof findingSchema>;

export function findingFormValues(finding?: Finding, questionId = ''): FindingFormValues {
  return {
    questionId: finding?.questionId ?? questionId,
    type: finding?.type ?? ('' as 'GAP'),
    title: finding?.title ?? '',
    statement: finding?.statement ?? '',
  };
}

export const pinSchema = z.object({
  findingId: z.string().min(1),
  agreement: z.enum(agreements),
  note: z.string().trim().max(1000),
});

export const verdictSchema = z.object({
  verdict: z.enum(verdicts),
  reason: z.string().trim().min(1).max(4000),
  findingIds: z.array(z.string()),
});
export type VerdictFormValues = z.input<typeof verdictSchema>;

export interface NewEvidence {
  kind: EvidenceKind;
  reference: string;
  agreement: Agreement;
  note?: string;
}

/** What a link "make it evidence" carries. */
export interface PinSearch {
  evaluationId?: string;
  questionId?: string;
  kind?: string;
  reference?: string;
}

export function isKind(kind: string | undefined): kind is EvidenceKind {
  return (kinds as readonly (string | undefined)[]).includes(kind);
}

/** Where evidence stands in its source. */
export function sourceLink(pinned: Pick<Pinned, 'kind' | 'sourceId' | 'itemId' | 'reference'>): {
  to: string;
  search: Record<string, string>;
  hash?: string;
} {
  const { kind, sourceId, itemId } = pinned;
  if (kind === 'INTERVIEW_QUOTE') {
    return { to: `/interviews/${sourceId}/transcript`, search: itemId ? { quote: itemId } : {} };
  }
  if (kind === 'DOCUMENT_EXCERPT') {
    return { to: `/documents/${sourceId}`, search: itemId ? { excerpt: itemId } : {} };
  }
  const cut = cutOf(pinned.reference);
  return {
    to: `/campaigns/${sourceId}/results`,
    search: cut ? { cut } : {},
    ...(itemId && { hash: `item-${itemId.split('.')[0] ?? itemId}` }),
  };
}

function cutOf(reference: string): string | undefined {
  try {
    return (JSON.parse(reference) as { cut?: string }).cut;
  } catch {
    return undefined;
  }
}

/** A cell in one word: what speaks against comes first. */
export function cellTone(cell: Cell): 'danger' | 'accent' | 'good' | undefined {
  if (cell.contradicts > 0) return 'danger';
  if (cell.complements > 0) return 'accent';
  return cell.supports > 0 ? 'good' : undefined;
}
