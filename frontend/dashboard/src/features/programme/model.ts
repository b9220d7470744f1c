import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { messages } from './messages';

const t = textOf(messages);

export type ProgrammeListItem = Schema<'ProgrammeListItem'>;
export type Session = Schema<'SessionView', 'trainerName'>;
export type Hours = Schema<'LearningHours'>;
export type Programme = Omit<Schema<'ProgrammeView', 'description'>, 'sessions' | 'hours'> & {
  sessions: Session[];
  hours: Hours;
};
export type ProgrammeInput = Schema<'ProgrammeInput', 'description'>;
export type SessionInput = Schema<'SessionInput', 'id' | 'trainerName'>;

export const programmeTypes = [
  'STRUCTURAL',
  'MANAGERIAL',
  'TECHNICAL',
  'FUNCTIONAL',
  'SOCIO_CULTURAL',
  'BASIC',
  'TECHNICAL_GUIDANCE',
  'WORKSHOP',
  'SEMINAR',
  'COACHING',
  'MENTORING',
  'ELEARNING',
  'INTERNSHIP',
  'BENCHMARKING',
  'OTHER',
] as const satisfies readonly Programme['type'][];

export const programmeStatuses = [
  'DRAFT',
  'ACTIVE',
  'COMPLETED',
  'CANCELLED',
] as const satisfies readonly Programme['status'][];

export const sessionModes = ['THEORY', 'SIMULATION', 'ON_THE_JOB'] as const;

/** Below this share of practice the page says so. Half is what the field calls balanced; it is advice, no rule. */
export const LITTLE_PRACTICE = 0.4;

export function practiceShare(hours: Hours): number | null {
  return hours.total > 0 ? (hours.simulation + hours.onTheJob) / hours.total : null;
}

export const codeSchema = z
  .string()
  .trim()
  .min(1)
  .max(30)
  .regex(/^[A-Za-z0-9.-]*$/, { error: () => t('code.wrong') });

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null);

export const programmeSchema = z.object({
  code: codeSchema,
  type: z.enum(programmeTypes),
  title: z.string().trim().min(1).max(200),
  description: optionalText(4000),
  // react-hook-form keeps lists of objects
  objectives: z
    .array(z.object({ text: z.string().trim().min(1).max(500) }))
    .max(20)
    .transform((list) => list.map((each) => each.text)),
});

export type ProgrammeFormValues = z.input<typeof programmeSchema>;

export function programmeFormValues(programme?: Programme): ProgrammeFormValues {
  return {
    code: programme?.code ?? '',
    type: programme?.type ?? ('' as Programme['type']),
    title: programme?.title ?? '',
    description: programme?.description ?? '',
    objectives: programme?.objectives.map((text) => ({ text })) ?? [{ text: '' }],
  };
}

export const sessionsSchema = z.object({
  sessions: z
    .array(
      z.object({
        id: z.string().nullable(),
        title: z.string().trim().min(1).max(200),
        mode: z.enum(sessionModes),
        hours: z.number().min(0.25).max(1000),
        trainerName: optionalText(150),
      }),
    )
    .max(100),
});

export type SessionsFormValues = z.input<typeof sessionsSchema>;
export type SessionFormValues = SessionsFormValues['sessions'][number];

export function sessionsFormValues(programme: Programme): SessionsFormValues {
  return {
    sessions: programme.sessions.map((session) => ({
      id: session.id,
      title: session.title,
      mode: session.mode,
      hours: session.hours,
      trainerName: session.trainerName ?? '',
    })),
  };
}

export function emptySession(): SessionFormValues {
  return {
    id: null,
    title: '',
    mode: '' as Session['mode'],
    // empty until typed; the schema asks for it
    hours: null as unknown as number,
    trainerName: '',
  };
}
