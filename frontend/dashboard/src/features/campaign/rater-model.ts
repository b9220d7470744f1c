import type { Schema } from '@ampera/api';
import { z } from 'zod';

export type RaterPerson = Schema<'RaterPerson', 'answered'>;
export type RatedParticipant = Omit<
  Schema<'RatedParticipant', 'proposed'>,
  'raters' | 'proposed' | 'proposedPeers' | 'proposedSubordinates'
> & {
  raters: RaterPerson[];
  proposed?: RaterPerson | null;
  proposedPeers: RaterPerson[];
  proposedSubordinates: RaterPerson[];
};
export type RaterGroup = Schema<'RaterGroup'>;
export type RaterBoard = Omit<Schema<'RaterBoard'>, 'subjects' | 'groups'> & {
  subjects: RatedParticipant[];
  groups: RaterGroup[];
};

export const raterRoles = [
  'SELF',
  'SUPERIOR',
  'PEER',
  'SUBORDINATE',
  'SERVICE_USER',
] as const satisfies readonly RaterPerson['role'][];
export type RaterRole = (typeof raterRoles)[number];

const minimum = z.number().int().min(5).max(100).nullable();

/** How many answers a role needs to be shown apart; none where the smallest group is enough. */
export const minimumsSchema = z.record(z.enum(raterRoles), minimum).transform((byRole) =>
  raterRoles.flatMap((role) => {
    const least = byRole[role];
    return least == null ? [] : [{ role, minimum: least }];
  }),
);

type Minimums = readonly Schema<'RaterMinimum'>[];

export function minimumValues(given: Minimums): z.input<typeof minimumsSchema> {
  const byRole = minimumsOf({ raterMinimums: given });
  return Object.fromEntries(raterRoles.map((role) => [role, byRole[role] ?? null])) as Record<
    RaterRole,
    number | null
  >;
}

export function minimumsOf(of: { raterMinimums: Minimums }): Partial<Record<RaterRole, number>> {
  return Object.fromEntries(of.raterMinimums.map(({ role, minimum: least }) => [role, least]));
}

export const ratersSchema = z.object({
  raters: z
    .array(
      z.object({
        employeeId: z.string(),
        participationId: z.string(),
        name: z.string(),
        role: z.enum(raterRoles),
      }),
    )
    .max(5000),
});

export type RatersFormValues = z.input<typeof ratersSchema>;
export type RaterEntry = RatersFormValues['raters'][number];

export function ratersFormValues(board: RaterBoard): RatersFormValues {
  return {
    raters: board.subjects.flatMap(({ participationId, raters }) =>
      raters.map(({ employeeId, name, role }) => ({ employeeId, participationId, name, role })),
    ),
  };
}

export const subjectOrders = ['name', 'unit', 'cohort', 'without'] as const;
export type SubjectOrder = (typeof subjectOrders)[number];

export interface SubjectFilter {
  q: string;
  cohortId: string;
  onlyWithout: boolean;
}

/** Participants that match: by name, unit or rater, of one cohort, and, if asked, only those without a rater. */
export function subjectsShown(
  subjects: readonly RatedParticipant[],
  raters: readonly RaterEntry[],
  { q, cohortId, onlyWithout }: SubjectFilter,
): RatedParticipant[] {
  const names = new Map<string, string>();
  for (const { participationId, name } of raters) {
    names.set(participationId, `${names.get(participationId) ?? ''} ${name}`);
  }
  const wanted = q.trim().toLocaleLowerCase('id');
  return subjects.filter(({ participationId, name, unitName, cohortId: of }) => {
    if (cohortId && of !== cohortId) return false;
    if (onlyWithout && names.has(participationId)) return false;
    const text = `${name} ${unitName} ${names.get(participationId) ?? ''}`;
    return text.toLocaleLowerCase('id').includes(wanted);
  });
}

/** In this order, and by name where it says nothing. */
export function subjectsSorted(
  subjects: readonly RatedParticipant[],
  raters: readonly RaterEntry[],
  order: SubjectOrder,
): RatedParticipant[] {
  const rated = new Set(raters.map((each) => each.participationId));
  const keys: Record<SubjectOrder, (subject: RatedParticipant) => string> = {
    name: () => '',
    unit: (subject) => subject.unitName,
    cohort: (subject) => subject.cohortName,
    without: (subject) => (rated.has(subject.participationId) ? '1' : '0'),
  };
  const key = keys[order];
  const { compare } = new Intl.Collator('id', { numeric: true });
  return [...subjects].sort((a, b) => compare(key(a), key(b)) || compare(a.name, b.name));
}

/** What the structure of the units proposes for everybody who has no rater yet. */
export function proposalsLeft(
  subjects: readonly RatedParticipant[],
  raters: readonly RaterEntry[],
): RaterEntry[] {
  const rated = new Set(raters.map((each) => each.participationId));
  return subjects.flatMap(({ participationId, proposed }) =>
    proposed && !rated.has(participationId) ? [entryOf(proposed, participationId)] : [],
  );
}

export function entryOf(
  { employeeId, name, role }: RaterPerson,
  participationId: string,
): RaterEntry {
  return { employeeId, participationId, name, role };
}

/** Colleagues who are proposed and do not rate this participant yet. */
export function circleLeft(
  { participationId, proposedPeers, proposedSubordinates }: RatedParticipant,
  raters: readonly RaterEntry[],
): RaterEntry[] {
  const own = new Set(
    raters.flatMap((each) => (each.participationId === participationId ? [each.employeeId] : [])),
  );
  return [...proposedPeers, ...proposedSubordinates]
    .filter(({ employeeId }) => !own.has(employeeId))
    .map((person) => entryOf(person, participationId));
}

/** Self-ratings of everybody who does not rate themselves yet. */
export function selvesLeft(
  subjects: readonly RatedParticipant[],
  raters: readonly RaterEntry[],
): RaterEntry[] {
  const own = new Set(
    raters.flatMap((each) => (each.role === 'SELF' ? [each.participationId] : [])),
  );
  return subjects
    .filter(({ participationId }) => !own.has(participationId))
    .map(({ participationId, employeeId, name }) => ({
      employeeId,
      participationId,
      name,
      role: 'SELF' as const,
    }));
}

/** Raters by what they are, as they stand on the screen, and whether each group is large enough to stand apart. */
export function groupsOf(
  raters: readonly RaterEntry[],
  least: number,
  minimums: Partial<Record<RaterRole, number>> = {},
): RaterGroup[] {
  return raterRoles.flatMap((role) => {
    const minimum = minimums[role] ?? least;
    const people = new Set(raters.flatMap((each) => (each.role === role ? [each.employeeId] : [])))
      .size;
    return people === 0 ? [] : [{ role, people, minimum, apart: people >= minimum }];
  });
}
