import { z } from 'zod';

import type { AsyncOption } from '../../ui';
import { type Answering, type Evaluation, sourceKinds } from './model';

export const answeringSchema = z.object({
  attachments: z
    .array(
      z.object({
        questionId: z.string(),
        kind: z.enum(sourceKinds),
        sourceId: z.string(),
        itemKey: z.string().nullable(),
        label: z.string(),
        note: z.string(),
      }),
    )
    .max(1000),
});

export type AnsweringFormValues = z.input<typeof answeringSchema>;
export type Attachment = AnsweringFormValues['attachments'][number];

/** What was attached by hand; what a feature names by itself is not part of the form. */
export function answeringFormValues(evaluation: Evaluation): AnsweringFormValues {
  return {
    attachments: evaluation.questions.flatMap((question) =>
      question.answering
        .filter((each) => each.attached)
        .flatMap((each) => attachmentOf(each, question.id) ?? []),
    ),
  };
}

export function attachmentOf(source: Answering, questionId: string): Attachment | undefined {
  const { kind, sourceId, itemKey, label, note } = source;
  if (!sourceId) return undefined;
  return { questionId, kind, sourceId, itemKey: itemKey ?? null, label, note: note ?? '' };
}

export function keyOf(source: Pick<Answering, 'kind' | 'sourceId' | 'itemKey'>): string {
  return [source.kind, source.sourceId, source.itemKey ?? ''].join('|');
}

/** The candidates that contain every word, as options. */
export function candidatesFound(
  candidates: readonly Answering[],
  q: string,
  kindName: (kind: Answering['kind']) => string,
): AsyncOption[] {
  const words = q.toLocaleLowerCase('id').split(/\s+/).filter(Boolean);
  return candidates
    .map((each) => ({
      value: keyOf(each),
      label: each.label,
      hint: [kindName(each.kind), each.note].filter(Boolean).join(' · '),
    }))
    .filter(({ label, hint }) => {
      const text = `${label} ${hint}`.toLocaleLowerCase('id');
      return words.every((word) => text.includes(word));
    });
}
