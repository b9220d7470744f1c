import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { today } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import type { PageContext, Tone } from '../../ui';
import { messages } from './messages';

const t = textOf(messages);

export const DUE_DAYS = 60;

export type RecommendationListItem = Schema<'RecommendationListItem', 'answer'>;
export type FindingEntry = Schema<'RecommendedFinding'>;
export type Recommendation = Omit<
  Schema<
    'RecommendationView',
    | 'issuedAt'
    | 'issuedBy'
    | 'withdrawnReason'
    | 'answer'
    | 'answerReason'
    | 'answeredAt'
    | 'answeredBy'
  >,
  'findings'
> & { findings: FindingEntry[] };

export const priorities = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const statuses = ['DRAFT', 'ISSUED', 'WITHDRAWN'] as const;
export const answers = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'] as const;

export const statusTones: Record<Recommendation['status'], Tone> = {
  DRAFT: 'neutral',
  ISSUED: 'primary',
  WITHDRAWN: 'warning',
};
export const priorityTones: Record<Recommendation['priority'], Tone> = {
  HIGH: 'danger',
  MEDIUM: 'warning',
  LOW: 'neutral',
};

export function contextOf(recommendation: Recommendation, kind: string): PageContext {
  return {
    kind,
    name: recommendation.evaluationTitle,
    to: `/evaluations/${recommendation.evaluationId}`,
  };
}

const chosen = () => z.string().min(1, { error: () => t('required') });

export const recommendationSchema = z.object({
  evaluationId: chosen(),
  findingIds: z.array(z.string()).min(1, { error: () => t('findings.missing') }),
  title: z.string().trim().min(1).max(200),
  statement: z.string().trim().min(1).max(4000),
  priority: z.enum(priorities),
  unitId: chosen(),
  positionId: chosen(),
  dueOn: z.iso.date(),
  measure: z.string().trim().min(1).max(1000),
});

export type RecommendationFormValues = z.input<typeof recommendationSchema>;
export type RecommendationInput = z.output<typeof recommendationSchema>;

function inDays(days: number): string {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function recommendationFormValues(
  recommendation?: Recommendation,
  evaluationId = '',
): RecommendationFormValues {
  return {
    evaluationId: recommendation?.evaluationId ?? evaluationId,
    findingIds: recommendation?.findings.map((finding) => finding.id) ?? [],
    title: recommendation?.title ?? '',
    statement: recommendation?.statement ?? '',
    priority: recommendation?.priority ?? 'MEDIUM',
    unitId: recommendation?.unitId ?? '',
    positionId: recommendation?.positionId ?? '',
    dueOn: recommendation?.dueOn ?? inDays(DUE_DAYS),
    measure: recommendation?.measure ?? '',
  };
}

export const answerSchema = z
  .object({ answer: z.enum(answers), reason: z.string().trim().max(2000) })
  .refine(({ answer, reason }) => answer === 'ACCEPTED' || reason !== '', {
    path: ['reason'],
    error: () => t('answer.missing'),
  });

export const withdrawalSchema = z.object({ reason: z.string().trim().min(1).max(1000) });
