import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { messages } from './succession-messages';

const t = textOf(messages);

export type UnitSuccession = Schema<'UnitSuccession'>;

export const successionKinds = ['RENAME', 'MERGE', 'SPLIT'] as const;
export type SuccessionKind = (typeof successionKinds)[number];

const successorSchema = z.object({
  unitId: z.string().nullable(),
  code: z
    .string()
    .trim()
    .max(30)
    .regex(/^[A-Za-z0-9.-]*$/, { error: () => t('code.wrong') }),
  name: z.string().trim().max(200),
});

export type SuccessorValues = z.input<typeof successorSchema>;

export const noSuccessor: SuccessorValues = { unitId: null, code: '', name: '' };

/** How many rows a kind starts with: a split into one would be a renaming. */
export const rowsOf: Record<SuccessionKind, number> = { RENAME: 1, MERGE: 1, SPLIT: 2 };

export const successionSchema = z
  .object({
    kind: z.enum(successionKinds),
    validTo: z.iso.date(),
    successors: z.array(successorSchema).min(1).max(20),
  })
  .superRefine(({ kind, successors }, context) => {
    successors.forEach((successor, index) => {
      const missing = (field: keyof SuccessorValues) => {
        context.addIssue({
          code: 'custom',
          path: ['successors', index, field],
          message: t('required'),
        });
      };
      if (kind === 'MERGE') {
        if (!successor.unitId) missing('unitId');
      } else {
        if (!successor.code) missing('code');
        if (!successor.name) missing('name');
      }
    });
  })
  .transform(({ kind, validTo, successors }) => ({
    validTo,
    successors: successors.map(({ unitId, code, name }) =>
      kind === 'MERGE' ? { unitId: unitId ?? '' } : { code, name },
    ),
  }));

export type SuccessionValues = z.input<typeof successionSchema>;
export type SuccessionInput = z.output<typeof successionSchema>;
