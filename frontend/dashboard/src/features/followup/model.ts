import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import type { Tone } from '../../ui';
import { messages } from './messages';

const t = textOf(messages);

export type FollowUpListItem = Schema<'FollowUpListItem', 'answer'>;
export type Action = Schema<'ActionEntry', 'description' | 'progressNote'>;
export type Proof = Schema<'ProofEntry', 'actionId' | 'claimId'>;
export type Claim = Schema<
  'ClaimEntry',
  | 'reason'
  | 'verdict'
  | 'verdictNote'
  | 'decidedBy'
  | 'decidedAt'
  | 'reopenReason'
  | 'reopenedBy'
  | 'reopenedAt'
>;
export type FollowUp = Omit<Schema<'FollowUpView', 'answer'>, 'actions' | 'proofs' | 'claims'> & {
  actions: Action[];
  proofs: Proof[];
  claims: Claim[];
};
export type Owner = Schema<'OwnerCandidate'>;
export type Summary = Omit<Schema<'FollowUpSummary', 'percentDone'>, 'statuses'> & {
  statuses: Schema<'StatusCount'>[];
};
export type Status = FollowUp['status'];

export const MAX_PROOF_BYTES = 10 * 1024 * 1024;
export const PROOF_TYPES = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg';

const closed: readonly Status[] = ['FULLY_IMPLEMENTED', 'CANNOT_BE_IMPLEMENTED'];

export function isClosed(status: Status): boolean {
  return closed.includes(status);
}

export const statuses = [
  'FULLY_IMPLEMENTED',
  'PARTIALLY_IMPLEMENTED',
  'NOT_IMPLEMENTED',
  'CANNOT_BE_IMPLEMENTED',
] as const satisfies readonly Status[];

export const statusTones: Record<Status, Tone> = {
  FULLY_IMPLEMENTED: 'good',
  PARTIALLY_IMPLEMENTED: 'primary',
  NOT_IMPLEMENTED: 'warning',
  CANNOT_BE_IMPLEMENTED: 'neutral',
};

export const claimKinds = ['DONE', 'CANNOT_BE_DONE'] as const;
export const reasons = ['NO_LONGER_SENSIBLE', 'FORCE_MAJEURE', 'JUDICIAL_PROCESS'] as const;
export const verdicts = ['ACCEPTED', 'RETURNED'] as const;

/** How long is left, in words. */
export function timeLeft(daysLeft: number): string {
  if (daysLeft === 0) return t('daysLeft.today');
  return daysLeft < 0
    ? t('daysLeft.late', { days: -daysLeft })
    : t('daysLeft.left', { days: daysLeft });
}

export function sizeText(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export const actionSchema = z.object({
  title: z.string().trim().min(1).max(200),
  description: z.string().trim().max(2000),
  ownerId: z.string().min(1),
  dueOn: z.iso.date(),
});
export type ActionInput = z.output<typeof actionSchema>;

export function actionValues(action?: Action, dueOn = ''): z.input<typeof actionSchema> {
  return {
    title: action?.title ?? '',
    description: action?.description ?? '',
    ownerId: action?.ownerId ?? '',
    dueOn: action?.dueOn ?? dueOn,
  };
}

export const progressSchema = z.object({
  progress: z.number().int().min(0).max(100),
  note: z.string().trim().max(1000),
});

export function progressValues(action: Action): z.input<typeof progressSchema> {
  return { progress: action.progress, note: action.progressNote ?? '' };
}

export const claimSchema = z
  .object({
    kind: z.enum(claimKinds),
    reason: z.string(),
    note: z.string().trim().min(1).max(2000),
  })
  .refine(({ kind, reason }) => kind === 'DONE' || reason !== '', {
    path: ['reason'],
    error: () => t('claim.reason.missing'),
  })
  .transform(({ kind, reason, note }) => ({
    kind,
    note,
    reason: kind === 'DONE' ? null : reason,
  }));

export const verdictSchema = z
  .object({ verdict: z.enum(verdicts), note: z.string().trim().max(2000) })
  .refine(({ verdict, note }) => verdict === 'ACCEPTED' || note !== '', {
    path: ['note'],
    error: () => t('decide.note.missing'),
  });

export const reopeningSchema = z.object({ reason: z.string().trim().min(1).max(2000) });
