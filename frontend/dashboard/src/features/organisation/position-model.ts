import type { Schema } from '@ampera/api';
import { z } from 'zod';

export type PositionListItem = Schema<'PositionListItem'>;
export type Position = Schema<'PositionView'>;
export type PositionInput = Schema<'PositionInput'>;

export const positionKinds = [
  'HIGH_LEADERSHIP',
  'ADMINISTRATOR',
  'SUPERVISOR',
  'EXECUTIVE',
  'FUNCTIONAL_EXPERT',
  'FUNCTIONAL_SKILLED',
  'UNCLASSIFIED',
] as const satisfies readonly Position['kind'][];

export const positionSchema = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(positionKinds),
});

export type PositionFormValues = z.input<typeof positionSchema>;

export function positionFormValues(position: Position | undefined): PositionFormValues {
  return {
    name: position?.name ?? '',
    kind: position?.kind ?? ('' as Position['kind']),
  };
}
