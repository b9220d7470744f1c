import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { today } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import { messages } from './messages';

const t = textOf(messages);

type Optional = 'email' | 'grade' | 'positionId' | 'positionName' | 'positionSince';

export type EmployeeListItem = Schema<'EmployeeListItem', 'positionId' | 'positionName'>;
export type PastPosition = Schema<'PastPosition', 'positionName' | 'validFrom'>;
export type DatedNip = Schema<'DatedNip', 'validTo'>;
export type Employee = Omit<Schema<'EmployeeView', Optional>, 'pastPositions' | 'nips'> & {
  pastPositions: PastPosition[];
  nips: DatedNip[];
};
export type EmployeeInput = Schema<
  'EmployeeInput',
  'email' | 'grade' | 'positionId' | 'positionName'
>;

export const employmentTypes = [
  'PNS',
  'CPNS',
  'PPPK',
  'PPPK_PART_TIME',
] as const satisfies readonly Employee['employmentType'][];

/** The 18 digits, without the blanks that people write between them. */
export function nipDigits(typed: string): string {
  return typed.replace(/[\s\u00a0.-]/g, '');
}

/**
 * Can these digits be a NIP or NI PPPK? Birth date, year of appointment, month (PNS) or 2 and the contract (PPPK), sex,
 * serial number. The server decides; this spares a round trip.
 */
export function isPossibleNip(typed: string, day: string = today()): boolean {
  const digits = nipDigits(typed);
  if (!/^\d{12}(?:0[1-9]|1[0-2]|2[1-9])[12]\d{3}$/.test(digits) || digits.endsWith('000')) {
    return false;
  }
  const [year, month, date] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const born = new Date(`${year}-${month}-${date}T00:00:00Z`);
  const exists =
    !Number.isNaN(born.getTime()) && born.toISOString().startsWith(`${year}-${month}-${date}`);
  const appointed = Number(digits.slice(8, 12));
  return (
    exists &&
    Number(year) >= 1900 &&
    appointed > Number(year) &&
    appointed <= Number(day.slice(0, 4))
  );
}

const nip = z
  .string()
  .trim()
  .min(1)
  .refine(isPossibleNip, { error: () => t('nip.impossible') })
  .transform(nipDigits);

export const nipSearchSchema = z.object({ nip });

const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null);

export const employeeSchema = z.object({
  nip,
  name: z.string().trim().min(1).max(150),
  employmentType: z.enum(employmentTypes),
  grade: optionalText(10),
  email: optionalText(254).refine(
    (text) => text === null || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text),
    { error: () => t('email.wrong') },
  ),
  positionId: z.string().nullable(),
  positionName: optionalText(200),
  unitId: z.string().min(1),
  active: z.boolean(),
});

export type EmployeeFormValues = z.input<typeof employeeSchema>;

export function employeeFormValues(employee: Employee | undefined): EmployeeFormValues {
  return {
    nip: employee?.nip ?? '',
    name: employee?.name ?? '',
    employmentType: employee?.employmentType ?? ('' as Employee['employmentType']),
    grade: employee?.grade ?? '',
    email: employee?.email ?? '',
    positionId: employee?.positionId ?? null,
    positionName: employee?.positionId ? '' : (employee?.positionName ?? ''),
    unitId: employee?.unitId ?? '',
    active: employee?.active ?? true,
  };
}
