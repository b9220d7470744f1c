import type { Schema } from '@ampera/api';
import { z } from 'zod';

export type CodeEntry = Omit<Schema<'CodeEntry'>, 'passages'> & { passages: Counts };
export type Counts = Required<Schema<'PassageCounts'>>;
export type Codebook = Omit<Schema<'CodebookView', 'updatedAt'>, 'codes' | 'uncoded'> & {
  codes: CodeEntry[];
  uncoded: Counts;
};
export type Passage = Schema<'PassageView', 'text'>;

export const kinds = ['QUOTE', 'EXCERPT', 'ANSWER'] as const;
export type Kind = (typeof kinds)[number];
export const levels = ['0', '1', '2', '3'] as const;

export function countOf(counts: Counts, kind: Kind): number {
  return { QUOTE: counts.quotes, EXCERPT: counts.excerpts, ANSWER: counts.answers }[kind];
}

/** Where a passage stands in its source. */
export function addressOf({ kind, sourceId, reference }: Passage): string {
  if (kind === 'QUOTE') return `/interviews/${sourceId}?quote=${reference}`;
  if (kind === 'EXCERPT') return `/documents/${sourceId}?excerpt=${reference}`;
  return `/campaigns/${sourceId}/results`;
}

export const codebookSchema = z.object({
  codes: z
    .array(
      z.object({
        id: z.string().nullable(),
        name: z.string().trim().min(1).max(100),
        definition: z.string().trim().max(1000),
        depth: z.enum(levels).transform(Number),
      }),
    )
    .max(200),
});

export type CodebookFormValues = z.input<typeof codebookSchema>;
export type CodeInput = z.output<typeof codebookSchema>['codes'][number];

export function codebookFormValues(codebook: Codebook): CodebookFormValues {
  return {
    codes: codebook.codes.map(({ id, name, definition, depth }) => ({
      id,
      name,
      definition,
      depth: levels[depth] ?? '0',
    })),
  };
}
