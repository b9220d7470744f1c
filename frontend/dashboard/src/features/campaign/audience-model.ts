import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { textOf } from '../../lib/i18n';
import { audienceFormMessages } from './audience-form-messages';

const t = textOf(audienceFormMessages);

export type CampaignAudience = Omit<
  Schema<'CampaignAudience', 'monthsFrom' | 'monthsTo'>,
  'units' | 'sessions'
> & { units: Schema<'CampaignAudienceItem'>[]; sessions: Schema<'CampaignAudienceItem'>[] };

const months = z.number().int().min(0).max(120).nullable();

export const audienceSchema = z
  .object({
    unitIds: z.array(z.string()),
    unitsBelow: z.boolean(),
    sessionIds: z.array(z.string()),
    monthsFrom: months,
    monthsTo: months,
  })
  .refine(
    ({ monthsFrom, monthsTo }) => monthsFrom == null || monthsTo == null || monthsFrom <= monthsTo,
    { path: ['monthsTo'], error: () => t('months.wrong') },
  );

export function audienceValues(audience?: CampaignAudience): z.input<typeof audienceSchema> {
  return {
    unitIds: audience?.units.map((unit) => unit.id) ?? [],
    unitsBelow: audience?.unitsBelow ?? true,
    sessionIds: audience?.sessions.map((session) => session.id) ?? [],
    monthsFrom: audience?.monthsFrom ?? null,
    monthsTo: audience?.monthsTo ?? null,
  };
}
