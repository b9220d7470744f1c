import type { Schema } from '@ampera/api';

export type EnrolmentListItem = Schema<'EnrolmentListItem', 'title'>;
export type Enrolment = Schema<'EnrolmentView', 'title' | 'problem' | 'nextAttemptAt'>;
export type EnrolmentPerson = Schema<'EnrolmentPersonItem', 'problem'>;
export type EnrolmentInput = Partial<Schema<'EnrolmentInput'>>;

export const enrolmentStatuses = [
  'RUNNING',
  'WAITING',
  'DONE',
  'CANCELLED',
] as const satisfies readonly Enrolment['status'][];

export const outcomes = [
  'CREATED',
  'CHANGED',
  'UNCHANGED',
  'DISABLED',
  'REFUSED',
  'PENDING',
] as const satisfies readonly EnrolmentPerson['outcome'][];

export const ways = ['CAMPAIGN', 'UNITS', 'EMPLOYEES', 'EXISTING'] as const;
export type Way = (typeof ways)[number];

export interface Chosen {
  id: string;
  name: string;
}

export function isUnderWay(status: Enrolment['status']): boolean {
  return status === 'RUNNING' || status === 'WAITING';
}

/** What is sent for a way of choosing; undefined while nobody is chosen. */
export function inputOf(
  way: Way,
  chosen: readonly Chosen[],
  mail: boolean,
): EnrolmentInput | undefined {
  const people = peopleOf(way, chosen);
  return people && { ...people, mail };
}

function peopleOf(way: Way, chosen: readonly Chosen[]): EnrolmentInput | undefined {
  if (way === 'EXISTING') return { existing: true };
  const ids = chosen.map((each) => each.id);
  const [first] = ids;
  if (first === undefined) return undefined;
  if (way === 'CAMPAIGN') return { campaignId: first };
  return way === 'UNITS' ? { unitIds: ids } : { employeeIds: ids };
}
