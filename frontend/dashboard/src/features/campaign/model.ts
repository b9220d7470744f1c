import type { Schema } from '@ampera/api';
import { z } from 'zod';

import { fromLocalInput, toLocalInput, today } from '../../lib/format';
import { textOf } from '../../lib/i18n';
import type { PageContext, Tone } from '../../ui';
import { audienceSchema, audienceValues, type CampaignAudience } from './audience-model';
import { formMessages } from './form-messages';
import { pointsMessages } from './points-messages';
import { minimumsSchema, minimumValues } from './rater-model';

const t = textOf(formMessages);

export type CampaignListItem = Schema<'CampaignListItem'>;
export type PresetLink = Schema<'PresetLink'>;
export type Sharing = Omit<Schema<'SharingView'>, 'links'> & { links: PresetLink[] };
export type Campaign = Omit<
  Schema<
    'CampaignView',
    | 'introduction'
    | 'invited'
    | 'manifestSha256'
    | 'identifyingReason'
    | 'publishedAt'
    | 'interimDays'
    | 'interim'
    | 'closedAt'
    | 'releasedAt'
    | 'keysDestroyedAt'
    | 'deviceWindowHours'
  >,
  'strata' | 'cohorts' | 'raters' | 'points' | 'interim' | 'audience' | 'raterMinimums'
> & {
  raterMinimums: Schema<'RaterMinimum'>[];
  audience: CampaignAudience;
  interim?: Schema<'CampaignInterim', 'latestOn' | 'nextOn'> | null;
  strata: Stratum[];
  cohorts: CampaignCohort[];
  raters: Schema<'CampaignRater'>[];
  points: Schema<'ServicePoint'>[];
};
export type CampaignCohort = Schema<'CampaignCohort'>;
export type Stratum = Schema<'CampaignStratum', 'issued' | 'counted' | 'dropped'>;
export type CampaignProgress = Schema<
  'CampaignProgress',
  'answered' | 'onPaper' | 'bandFrom' | 'bandTo' | 'bandOf'
>;
export type SampleGroup = Schema<'SampleGroup', 'label' | 'answered' | 'margin'>;
export type Sample = Omit<Schema<'SampleView', 'cut'>, 'groups'> & { groups: SampleGroup[] };
export type Cut = Campaign['cuts'][number];
export type AudienceNote = Schema<'AudienceNote', 'cut'>;
export type AudiencePreview = Omit<Schema<'AudiencePreview'>, 'strata' | 'merges' | 'notes'> & {
  strata: Schema<'StratumPreview'>[];
  merges: Schema<'MergePreview'>[];
  notes: AudienceNote[];
};
export type CampaignInput = Schema<
  'CampaignInput',
  | 'introduction'
  | 'raters'
  | 'audience'
  | 'raterMinimums'
  | 'interimDays'
  | 'graceHours'
  | 'minimumGroup'
  | 'minimumVerbatim'
  | 'cuts'
  | 'cohortIds'
  | 'points'
  | 'deviceWindowHours'
>;

export type CampaignStatus = Campaign['status'];

export const statuses = [
  'DRAFT',
  'PUBLISHED',
  'OPEN',
  'CLOSED',
  'RELEASED',
  'CANCELLED',
] as const satisfies readonly CampaignStatus[];
export const modes = [
  'ANONYMOUS',
  'NAMED',
  'PUBLIC',
] as const satisfies readonly Campaign['mode'][];
/** Of those who are invited; whoever comes by a service point is a citizen. */
export const respondentRoles = [
  'PARTICIPANT',
  'SUPERIOR',
] as const satisfies readonly Campaign['respondentRole'][];
export const cuts = ['UNIT', 'COHORT', 'SEX', 'RATER_ROLE'] as const;

export const statusTones: Record<CampaignStatus, Tone> = {
  DRAFT: 'neutral',
  PUBLISHED: 'accent',
  OPEN: 'primary',
  CLOSED: 'warning',
  RELEASED: 'good',
  CANCELLED: 'danger',
};

const p = textOf(pointsMessages);
const point = z.object({
  name: z.string().trim().min(1).max(120),
  code: z
    .string()
    .trim()
    .min(1)
    .max(20)
    .regex(/^[A-Za-z0-9-]*$/, { error: () => p('code.wrong') }),
  visitors: z
    .number()
    .int()
    .min(1)
    .max(10_000_000)
    .or(
      z.null().transform((missing, context) => {
        context.addIssue({ code: 'invalid_type', expected: 'number', input: missing });
        return z.NEVER;
      }),
    ),
});

const fields = z
  .object({
    evaluationId: z.string().min(1),
    questionnaireVersionId: z.string().min(1),
    title: z.string().trim().min(1).max(200),
    code: z
      .string()
      .trim()
      .min(1)
      .max(30)
      .regex(/^[A-Za-z0-9.-]*$/, { error: () => t('code.wrong') }),
    introduction: z
      .string()
      .trim()
      .max(2000)
      .transform((text) => text || null),
    respondentRole: z.enum(respondentRoles),
    cohortIds: z.array(z.string()),
    audience: audienceSchema,
    mode: z.enum(modes),
    points: z.array(point).max(60),
    deviceWindowHours: z.number().int().min(1).max(8784),
    opensAt: z.iso.datetime({ local: true }).transform(fromLocalInput),
    closesAt: z.iso.datetime({ local: true }).transform(fromLocalInput),
    graceHours: z.number().int().min(0).max(720),
    minimumGroup: z.number().int().min(5).max(100),
    minimumVerbatim: z.number().int().min(10).max(200),
    cuts: z.array(z.enum(cuts)),
    raterMinimums: minimumsSchema,
    interimDays: z.number().int().min(1).max(90).nullable(),
  })
  .refine((campaign) => campaign.interimDays == null || campaign.mode === 'ANONYMOUS', {
    path: ['interimDays'],
    error: () => t('interim.wrong'),
  })
  .refine((campaign) => campaign.opensAt < campaign.closesAt, {
    path: ['closesAt'],
    error: () => t('window.wrong'),
  })
  .refine((campaign) => campaign.respondentRole !== 'SUPERIOR' || campaign.mode !== 'ANONYMOUS', {
    path: ['mode'],
    error: () => t('mode.superiors'),
  })
  .refine((campaign) => campaign.minimumVerbatim >= campaign.minimumGroup, {
    path: ['minimumVerbatim'],
    error: () => t('minimumVerbatim.wrong'),
  })
  .refine((campaign) => campaign.mode === 'PUBLIC' || campaign.cohortIds.length > 0, {
    path: ['cohortIds'],
    error: () => t('cohorts.missing'),
    // told together with whatever else is missing
    when: () => true,
  })
  .refine((campaign) => campaign.mode !== 'PUBLIC' || campaign.points.length > 0, {
    path: ['points'],
    error: () => p('missing'),
  })
  .check(({ value, issues }) => {
    const codes = value.points.map(({ code }) => code.toUpperCase());
    const again = codes.findIndex((code, at) => codes.indexOf(code) < at);
    if (again < 0) return;
    const path = ['points', again, 'code'];
    issues.push({ code: 'custom', path, input: codes[again], message: p('code.twice') });
  })
  .transform(({ points, deviceWindowHours, cohortIds, cuts: by, respondentRole, ...all }) => {
    const { audience, interimDays, raterMinimums, ...rest } = all;
    if (rest.mode === 'PUBLIC') {
      return { ...rest, respondentRole: 'CITIZEN' as const, points, deviceWindowHours };
    }
    const own = respondentRole === 'SUPERIOR';
    return {
      ...rest,
      respondentRole,
      cohortIds,
      audience,
      interimDays,
      raterMinimums: own ? raterMinimums : [],
      cuts: own ? by : by.filter((cut) => cut !== 'RATER_ROLE'),
    };
  });

export type CampaignFormValues = z.input<typeof fields>;

/** Service points that were begun do not stand in the way once another mode is chosen, as they are not shown then. */
export const campaignSchema = z
  .custom<CampaignFormValues>()
  .transform((all) => (all.mode === 'PUBLIC' ? all : { ...all, points: [] }))
  .pipe(fields);

const DAY = 24 * 3_600_000;

/** What the form starts with: for a new campaign two weeks from tomorrow, in office hours. */
export function campaignFormValues(
  campaign: Campaign | undefined,
  evaluationId?: string,
  now: Date = new Date(),
): CampaignFormValues {
  const days = (count: number) => today(new Date(now.getTime() + count * DAY));
  return {
    evaluationId: campaign?.evaluationId ?? evaluationId ?? '',
    questionnaireVersionId: campaign?.questionnaireVersionId ?? '',
    title: campaign?.title ?? '',
    code: campaign?.code ?? '',
    introduction: campaign?.introduction ?? '',
    respondentRole:
      campaign && campaign.respondentRole !== 'CITIZEN' ? campaign.respondentRole : 'PARTICIPANT',
    cohortIds: campaign?.cohorts.map((cohort) => cohort.id) ?? [],
    audience: audienceValues(campaign?.audience),
    mode: campaign?.mode ?? 'ANONYMOUS',
    opensAt: campaign ? toLocalInput(campaign.opensAt) : `${days(1)}T08:00`,
    closesAt: campaign ? toLocalInput(campaign.closesAt) : `${days(15)}T16:00`,
    graceHours: campaign?.graceHours ?? 24,
    minimumGroup: campaign?.minimumGroup ?? 5,
    minimumVerbatim: campaign?.minimumVerbatim ?? 10,
    cuts: campaign?.cuts.filter((cut) => cut !== 'POINT') ?? [],
    points: campaign?.points.map(({ code, name, visitors }) => ({ code, name, visitors })) ?? [
      { code: 'LOKET-1', name: '', visitors: null },
    ],
    deviceWindowHours: campaign?.deviceWindowHours ?? 24,
    interimDays: campaign?.interimDays ?? null,
    raterMinimums: minimumValues(campaign?.raterMinimums ?? []),
  };
}

/** Results of a named or public campaign grow while it is open; those of an anonymous one appear with its first release. */
export function hasResults(campaign: Pick<Campaign, 'mode' | 'status' | 'interim'>): boolean {
  if (campaign.status === 'RELEASED') return true;
  if (campaign.interim) return campaign.interim.releases > 0;
  return campaign.mode !== 'ANONYMOUS' && campaign.status === 'OPEN';
}

/** The header says which evaluation a campaign belongs to. */
export function contextOf(campaign: Campaign, kind: string): PageContext {
  return { kind, name: campaign.evaluationTitle, to: `/evaluations/${campaign.evaluationId}` };
}
