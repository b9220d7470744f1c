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

/** Months after a training in which a follow-up is usually asked. */
export const USUAL_MONTHS = { monthsFrom: 6, monthsTo: 12 };

/** A new audience begins with the usual months; one that was saved without any keeps to it. */
export function audienceValues(audience?: CampaignAudience): z.input<typeof audienceSchema> {
  if (!audience) return { unitIds: [], unitsBelow: true, sessionIds: [], ...USUAL_MONTHS };
  return {
    unitIds: audience.units.map((unit) => unit.id),
    unitsBelow: audience.unitsBelow,
    sessionIds: audience.sessions.map((session) => session.id),
    monthsFrom: audience.monthsFrom ?? null,
    monthsTo: audience.monthsTo ?? null,
  };
}
