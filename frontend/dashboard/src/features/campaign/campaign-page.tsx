import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { useMe } from '../../auth';
import { can } from '../../lib/api';
import { formatDate, formatDateTime, formatNumber } from '../../lib/format';
import { type Translate, useLanguage, useMessages } from '../../lib/i18n';
import { ButtonLink, DateText, DescriptionList, Icon, Notice, Page, Section } from '../../ui';
import { ArrivalsSection } from './arrivals-section';
import { AudiencePreviewSection } from './audience-preview';
import { CampaignActions } from './campaign-actions';
import { CampaignModeBadge, CampaignState } from './campaign-badges';
import { ProgressSection } from './campaign-progress';
import classes from './campaign.module.css';
import { MailingSection } from './mailing-section';
import { DestructionSection } from './destruction-section';
import { ManifestSection } from './manifest-section';
import { messages } from './messages';
import { type Campaign, contextOf, hasResults } from './model';
import { PaperSection } from './paper-section';
import { campaignQueries } from './queries';
import { RatersSection } from './raters-section';
import { SampleSection } from './sample-section';
import { SharingSection } from './sharing-section';
import { StrataSection } from './strata-section';

type Text = Translate<NonNullable<(typeof messages)['keys']>>;

export function CampaignPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/campaigns/$id' });
  const { data: campaign } = useSuspenseQuery(campaignQueries.one(id));
  const me = useMe();
  const isAsking = campaign.status === 'PUBLISHED' || campaign.status === 'OPEN';
  const isPublic = campaign.mode === 'PUBLIC';
  const results: string = `/campaigns/${id}/results`; // a page of the feature of results
  return (
    <Page
      title={campaign.title}
      badge={
        <span className={classes.badges}>
          <CampaignState status={campaign.status} />
          <CampaignModeBadge mode={campaign.mode} />
        </span>
      }
      breadcrumbs={[{ label: t('campaigns'), to: '/campaigns' }, { label: campaign.title }]}
      context={contextOf(campaign, t('evaluation'))}
      actions={
        <>
          {hasResults(campaign) && (
            <ButtonLink to={results} leftSection={<Icon name="chart" />}>
              {t('results')}
            </ButtonLink>
          )}
          {can(campaign, 'edit') && (
            <ButtonLink
              to="/campaigns/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('action.edit')}
            </ButtonLink>
          )}
          {isAsking && !isPublic && can(me, 'accounts.edit') && (
            <ButtonLink
              to={'/enrolments/new' as string}
              search={{ campaign: id, title: campaign.title } as never}
              variant="default"
              leftSection={<Icon name="people" />}
            >
              {t('accounts')}
            </ButtonLink>
          )}
          <CampaignActions campaign={campaign} />
        </>
      }
    >
      <Notice
        tone={campaign.status === 'RELEASED' ? 'good' : 'info'}
        title={nextStep(campaign, t)}
      />
      {campaign.status === 'DRAFT' ? (
        <AudiencePreviewSection campaign={campaign} />
      ) : (
        campaign.status !== 'CANCELLED' && (
          <>
            <ProgressSection campaign={campaign} />
            <SampleSection campaign={campaign} />
          </>
        )
      )}
      {isPublic && campaign.publishedAt != null && campaign.status !== 'CANCELLED' && (
        <ArrivalsSection campaign={campaign} />
      )}
      {campaign.status !== 'CANCELLED' && !isPublic && <MailingSection campaign={campaign} />}
      {isAsking && <SharingSection campaign={campaign} />}
      {campaign.status !== 'CANCELLED' && <PaperSection campaign={campaign} />}
      {campaign.respondentRole === 'SUPERIOR' && <RatersSection campaign={campaign} />}
      <Design campaign={campaign} />
      {campaign.strata.length > 0 && <StrataSection campaign={campaign} />}
      {campaign.manifestSha256 && <ManifestSection campaign={campaign} />}
      {campaign.keysDestroyedAt && <DestructionSection campaign={campaign} />}
    </Page>
  );
}

function nextStep(campaign: Campaign, t: Text): string {
  switch (campaign.status) {
    case 'PUBLISHED':
      return t('next.PUBLISHED', { at: formatDateTime(campaign.opensAt) });
    case 'OPEN':
      return t('next.OPEN', { at: formatDateTime(campaign.closesAt) });
    case 'CLOSED':
      return t('next.CLOSED', { at: formatDateTime(campaign.releaseAt) });
    case 'RELEASED':
      return t(campaign.mode === 'ANONYMOUS' ? 'next.RELEASED.anonymous' : 'next.RELEASED.named');
    default:
      return t(`next.${campaign.status}`);
  }
}

/** What the rule of the audience says; nothing where it leaves everybody in. */
function audienceItems({ audience }: Campaign, t: Text): [string, string][] {
  const items: [string, string][] = [];
  const { units, sessions, monthsFrom, monthsTo } = audience;
  if (units.length > 0) {
    const names = units.map((unit) => unit.name).join(', ');
    items.push([t('audience.units'), audience.unitsBelow ? t('audience.below', { names }) : names]);
  }
  if (sessions.length > 0) {
    items.push([t('audience.sessions'), sessions.map((session) => session.name).join(', ')]);
  }
  if (monthsFrom != null || monthsTo != null) {
    items.push([
      t('audience.months'),
      [
        monthsFrom != null && t('audience.from', { count: monthsFrom }),
        monthsTo != null && t('audience.to', { count: monthsTo }),
      ]
        .filter(Boolean)
        .join(', '),
    ]);
  }
  return items;
}

function interimText({ interimDays, interim }: Campaign, t: Text): string {
  return [
    t('interim.days', { count: interimDays ?? 0 }),
    interim?.latestOn &&
      t('interim.latest', {
        number: interim.releases,
        day: formatDate(interim.latestOn),
        answers: formatNumber(interim.answers),
      }),
    interim?.nextOn && t('interim.next', { day: formatDate(interim.nextOn) }),
  ]
    .filter(Boolean)
    .join('; ');
}

function Design({ campaign }: { campaign: Campaign }) {
  const t = useMessages(messages);
  useLanguage();
  const anonymous = campaign.mode === 'ANONYMOUS';
  const moments = (
    [
      ['publishedAt', campaign.publishedAt],
      ['closedAt', campaign.closedAt],
      ['releasedAt', campaign.releasedAt],
      ['keys.destroyed', campaign.keysDestroyedAt],
    ] as const
  ).filter(([, at]) => at != null);
  return (
    <Section title={t('design.title')}>
      <DescriptionList
        items={[
          [t('code'), campaign.code],
          [
            t('questionnaire'),
            t('questionnaire.version', {
              title: campaign.questionnaireTitle,
              number: campaign.questionnaireNumber,
            }),
          ],
          ...(campaign.earlierNumbers.length > 0
            ? ([
                [
                  t('questionnaire.before'),
                  campaign.earlierNumbers
                    .map((number) => t('questionnaire.number', { number }))
                    .join(', '),
                ],
              ] as const)
            : []),
          [t('introduction'), campaign.introduction],
          ...(campaign.interimDays == null
            ? []
            : ([[t('interim'), interimText(campaign, t)]] as const)),
          [t('respondentRole'), t(`role.${campaign.respondentRole}`)],
          campaign.mode === 'PUBLIC'
            ? ([t('cut.POINT'), campaign.points.map(({ name }) => name).join(', ')] as const)
            : ([t('cohorts'), <Cohorts key="cohorts" campaign={campaign} />] as const),
          ...audienceItems(campaign, t),
          ...(campaign.raters.length > 0
            ? ([[t('raters'), formatNumber(campaign.raters.length)]] as const)
            : []),
          [
            t('window'),
            t('window.value', {
              from: formatDateTime(campaign.opensAt),
              to: formatDateTime(campaign.closesAt),
            }),
          ],
          ...(anonymous
            ? ([
                [t('grace'), t('grace.hours', { count: formatNumber(campaign.graceHours) })],
              ] as const)
            : []),
          ...(campaign.identifyingReason
            ? ([[t('identifyingReason'), campaign.identifyingReason]] as const)
            : []),
          [t('cuts'), campaign.cuts.map((cut) => t(`cut.${cut}`)).join(', ') || t('cuts.none')],
          [t('minimumGroup'), `${formatNumber(campaign.minimumGroup)} ${t('people')}`],
          [t('minimumVerbatim'), `${formatNumber(campaign.minimumVerbatim)} ${t('people')}`],
          ...moments.map(([key, at]) => [t(key), <DateText key={key} value={at} time />] as const),
        ]}
      />
    </Section>
  );
}

/** One line per programme. */
function Cohorts({ campaign }: { campaign: Campaign }) {
  const programmes = new Map<string, string[]>();
  for (const { programmeTitle, name } of campaign.cohorts) {
    programmes.set(programmeTitle, [...(programmes.get(programmeTitle) ?? []), name]);
  }
  return (
    <ul className={classes.cohorts}>
      {[...programmes].map(([programme, names]) => (
        <li key={programme}>
          {programme}: {names.join(', ')}
        </li>
      ))}
    </ul>
  );
}
