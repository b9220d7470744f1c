import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { today } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import type { PageContext, Tone } from '../../ui';
import { formMessages } from './form-messages';

const t = textOf(formMessages);

export type InterviewListItem = Schema<'InterviewListItem', 'name' | 'position'>;
export type Interview = Schema<
  'InterviewView',
  'guideId' | 'guideTitle' | 'employeeId' | 'name' | 'position' | 'unitId' | 'unitName' | 'place'
>;
export type InterviewInput = Schema<
  'InterviewInput',
  'guideId' | 'employeeId' | 'unitId' | 'place'
>;
export type Quote = Schema<'QuoteListItem', 'text' | 'guideQuestionId' | 'note' | 'lostIn'>;
export type QuoteInput = Schema<'QuoteInput', 'guideQuestionId' | 'note'>;
export type TranscriptVersion = Schema<'TranscriptVersionEntry', 'reason' | 'fileName'>;
export type Transcript = Omit<Schema<'TranscriptView'>, 'versions'> & {
  versions: TranscriptVersion[];
};
export type GuideListItem = Schema<'GuideListItem'>;
export type GuideQuestion = Schema<'GuideQuestionView', 'evaluationQuestionId'>;
export type Guide = Omit<Schema<'GuideView', 'introduction'>, 'questions'> & {
  questions: GuideQuestion[];
};

export const statuses = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export const consents = ['BY_NAME', 'BY_POSITION', 'ANONYMOUS', 'NONE'] as const;

export const statusTones: Record<Interview['status'], Tone> = {
  PLANNED: 'neutral',
  HELD: 'good',
  CANCELLED: 'danger',
};

const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null);
const reference = z
  .string()
  .nullable()
  .transform((id) => id || null);

export const interviewSchema = z.object({
  evaluationId: z.string().min(1),
  guideId: reference,
  code: z
    .string()
    .trim()
    .min(1)
    .max(30)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, { error: () => t('code.wrong') }),
  title: z.string().trim().min(1).max(200),
  employeeId: reference,
  name: z.string().trim().min(1).max(150),
  position: z.string().trim().min(1).max(200),
  unitId: reference,
  consent: z.enum(consents),
  heldOn: z.iso.date(),
  place: optional(200),
});

export type InterviewFormValues = z.input<typeof interviewSchema>;

export function interviewFormValues(
  interview: Interview | undefined,
  evaluationId?: string,
): InterviewFormValues {
  return {
    evaluationId: interview?.evaluationId ?? evaluationId ?? '',
    guideId: interview?.guideId ?? '',
    code: interview?.code ?? '',
    title: interview?.title ?? '',
    employeeId: interview?.employeeId ?? '',
    name: interview?.name ?? '',
    position: interview?.position ?? '',
    unitId: interview?.unitId ?? '',
    // the most careful one that can still be quoted
    consent: interview?.consent ?? 'ANONYMOUS',
    heldOn: interview?.heldOn ?? today(),
    place: interview?.place ?? '',
  };
}

export const guideSchema = z.object({
  evaluationId: z.string().min(1),
  title: z.string().trim().min(1).max(200),
  introduction: optional(2000),
  questions: z
    .array(
      z.object({
        id: z.string().nullable(),
        question: z.string().trim().min(1).max(500),
        evaluationQuestionId: reference,
      }),
    )
    .max(50),
});

export type GuideFormValues = z.input<typeof guideSchema>;
export type GuideInput = z.output<typeof guideSchema>;

export function guideFormValues(guide: Guide | undefined, evaluationId?: string): GuideFormValues {
  return {
    evaluationId: guide?.evaluationId ?? evaluationId ?? '',
    title: guide?.title ?? '',
    introduction: guide?.introduction ?? '',
    questions: guide?.questions.map((each) => ({
      id: each.id,
      question: each.question,
      evaluationQuestionId: each.evaluationQuestionId ?? '',
    })) ?? [{ id: null, question: '', evaluationQuestionId: '' }],
  };
}

export const transcriptSchema = z.object({
  text: z.string().trim().min(1).max(400_000),
  reason: optional(300),
});

export const correctionSchema = transcriptSchema.extend({
  reason: z.string().trim().min(1).max(300),
});

/** The header says which evaluation an interview belongs to. */
export function contextOf(
  part: { evaluationId: string; evaluationTitle: string },
  kind: string,
): PageContext {
  return { kind, name: part.evaluationTitle, to: `/evaluations/${part.evaluationId}` };
}
