import type { Schema } from '@ampera/api';
import { z } from 'zod';

export interface UnitScope {
  id: string;
  name: string;
}

export type AccountListItem = Omit<Schema<'AccountListItem'>, 'unitScope'> & {
  unitScope: UnitScope[];
};
export type Account = Omit<Schema<'AccountView'>, 'unitScope'> & { unitScope: UnitScope[] };

export const staffRoles = ['evaluator', 'decision-maker', 'unit-officer', 'admin'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const accountSchema = z
  .object({ roles: z.array(z.enum(staffRoles)), units: z.array(z.string()) })
  // only a unit officer has a scope; what was chosen before the role was taken away does not count
  .transform(({ roles, units }) => ({
    roles,
    units: roles.includes('unit-officer') ? units : [],
  }));

export type AccountFormValues = z.input<typeof accountSchema>;
export type AccountEdit = z.output<typeof accountSchema>;

export function accountFormValues(account: Account): AccountFormValues {
  return {
    roles: staffRoles.filter((role) => account.roles.includes(role)),
    units: account.unitScope.map((unit) => unit.id),
  };
}
