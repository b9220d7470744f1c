import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { cohortMessages } from './cohort-messages';

const t = textOf(cohortMessages);

export type CohortListItem = Schema<'CohortListItem', 'place' | 'capacity'>;
export type Gain = Schema<
  'LearningGainView',
  'meanPre' | 'meanPost' | 'meanOfGains' | 'ofMeans' | 'level'
>;
export type Counts = Schema<'ParticipantCounts'>;
export type Cohort = Omit<Schema<'CohortView', 'place' | 'capacity'>, 'gain' | 'participants'> & {
  gain: Gain;
  participants: Counts;
};
export type CohortInput = Schema<'CohortInput', 'place' | 'capacity'>;
export type Participant = Schema<'ParticipantView', 'preScore' | 'postScore'>;
export type EnrolmentResult = Schema<'EnrolmentResult'>;
export type RowError = Schema<'RowError'>;
export type ImportReport = Omit<Schema<'ParticipantImportReport'>, 'errors'> & {
  errors: RowError[];
};
export type EmployeeChoice = Schema<'EmployeeListItem', 'positionName'>;

export const participationStatuses = ['ENROLLED', 'COMPLETED', 'WITHDRAWN'] as const;

export const cohortSchema = z
  .object({
    name: z.string().trim().min(1).max(100),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    place: z
      .string()
      .trim()
      .max(200)
      .transform((place) => place || null),
    capacity: z.number().int().min(1).max(10_000).nullable(),
  })
  .refine((cohort) => cohort.endsOn >= cohort.startsOn, {
    path: ['endsOn'],
    error: () => t('cohort.endsOn.early'),
  });

export type CohortFormValues = z.input<typeof cohortSchema>;

export function cohortFormValues(cohort?: Cohort): CohortFormValues {
  return {
    name: cohort?.name ?? '',
    startsOn: cohort?.startsOn ?? '',
    endsOn: cohort?.endsOn ?? '',
    place: cohort?.place ?? '',
    capacity: cohort?.capacity ?? null,
  };
}

/** What was typed as a score: 0 to 100, two decimals, comma or point. Empty is null; `undefined` is no score. */
export function parseScore(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text)) return undefined;
  const score = Number(text.replace(',', '.'));
  return score <= 100 ? score : undefined;
}

export function scoreText(score: number | null | undefined): string {
  return score == null ? '' : String(score).replace('.', ',');
}

/** Places that are still free; undefined when they are not limited. */
export function room(cohort: Cohort): number | undefined {
  if (cohort.capacity == null) return undefined;
  const taken = cohort.participants.enrolled + cohort.participants.completed;
  return Math.max(0, cohort.capacity - taken);
}

/** A file to start an import from. */
export const IMPORT_TEMPLATE: readonly (readonly string[])[] = [
  ['nip', 'pre', 'post'],
  ['198609262015051001', '54,5', '92,25'],
];
