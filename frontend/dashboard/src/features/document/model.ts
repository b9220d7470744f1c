import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { messages } from './messages';

const t = textOf(messages);

type Optional = 'referenceNumber' | 'issuer' | 'issuedOn';
export type DocumentListItem = Schema<'DocumentListItem', Optional>;
export type VersionItem = Schema<'VersionItem', 'reason'>;
export type PolicyDocument = Omit<Schema<'DocumentView', Optional>, 'versions'> & {
  versions: VersionItem[];
};
export type Excerpt = Schema<'ExcerptListItem', 'note'>;
export type PageText = Omit<Schema<'PageView'>, 'excerpts'> & { excerpts: Excerpt[] };
export type ChecklistListItem = Schema<'ChecklistListItem'>;
export type Criterion = Omit<Schema<'CriterionView', 'questionId' | 'note'>, 'proofs'> & {
  proofs: Excerpt[];
};
export type Checklist = Omit<Schema<'ChecklistView'>, 'criteria'> & { criteria: Criterion[] };

export const kinds = ['POLICY', 'PROCEDURE', 'CURRICULUM', 'REPORT', 'OTHER'] as const;
export const verdicts = ['OPEN', 'MET', 'PARTLY', 'NOT_MET'] as const;
export const MAX_BYTES = 15 * 1024 * 1024;

const about = {
  evaluationId: z.string().min(1),
  title: z.string().trim().min(1).max(200),
  kind: z.enum(kinds),
  referenceNumber: z.string().trim().max(100),
  issuer: z.string().trim().max(200),
  issuedOn: z.string().nullable(),
};
export const documentSchema = z.object(about);
export type DocumentValues = z.input<typeof documentSchema>;

export function documentValues(evaluationId: string, document?: PolicyDocument): DocumentValues {
  return {
    evaluationId,
    title: document?.title ?? '',
    kind: document?.kind ?? 'POLICY',
    referenceNumber: document?.referenceNumber ?? '',
    issuer: document?.issuer ?? '',
    issuedOn: document?.issuedOn ?? null,
  };
}

const file = z
  .custom<File>((value) => value instanceof File, { error: () => t('file.missing') })
  .refine((value) => value.size <= MAX_BYTES, { error: () => t('file.tooBig') });
export const uploadSchema = z.object({ ...about, file });
export const versionSchema = z.object({ reason: z.string().trim().min(1).max(500), file });
/** A form starts without a file. */
export const NO_FILE = null as unknown as File;

export const checklistSchema = z.object({
  title: z.string().trim().min(1).max(200),
  criteria: z.array(
    z.object({
      id: z.string().optional(),
      criterion: z.string().trim().min(1).max(500),
      questionId: z.string(),
      verdict: z.enum(verdicts),
      note: z.string().trim().max(1000),
      excerptIds: z.array(z.string()),
    }),
  ),
});
export type ChecklistValues = z.input<typeof checklistSchema>;
export type ChecklistOutput = z.output<typeof checklistSchema>;

export const emptyCriterion: ChecklistValues['criteria'][number] = {
  criterion: '',
  questionId: '',
  verdict: 'OPEN',
  note: '',
  excerptIds: [],
};

export function checklistValues(checklist?: Checklist): ChecklistValues {
  return {
    title: checklist?.title ?? '',
    criteria: checklist
      ? checklist.criteria.map((each) => ({
          id: each.id,
          criterion: each.criterion,
          questionId: each.questionId ?? '',
          verdict: each.verdict,
          note: each.note ?? '',
          excerptIds: each.proofs.map((proof) => proof.id),
        }))
      : [emptyCriterion],
  };
}

/** Words of a page without the line breaks of its layout; paragraphs stay. */
export function flowing(words: string): string {
  const paragraphs = words.split(/\n[^\S\n]*\n\s*/);
  return paragraphs.map((each) => each.replace(/\s*\n\s*/g, ' ')).join('\n\n');
}
