import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';

import { formatNumber, fromLocalInput } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { searchUnits } from '../../lib/lookups';
import {
  AsyncListField,
  CheckboxField,
  FieldRow,
  Notice,
  NumberField,
  ProblemAlert,
} from '../../ui';
import classes from './campaign.module.css';
import { audienceFormMessages } from './audience-form-messages';
import { USUAL_MONTHS } from './audience-model';
import type { Campaign, CampaignFormValues } from './model';
import { type AudienceQuestion, campaignQueries } from './queries';

/** Who of the chosen cohorts is asked, and how many that would be now. */
export function AudienceFields({ campaign }: { campaign: Campaign | undefined }) {
  const t = useMessages(audienceFormMessages);
  const values = useWatch<CampaignFormValues>() as CampaignFormValues;
  const { setValue } = useFormContext<CampaignFormValues>();
  const units = values.audience.unitIds;
  return (
    <>
      <AsyncListField
        name="audience.unitIds"
        label={t('units')}
        help={t('units.help')}
        known={campaign?.audience.units ?? []}
        queryKey={['units']}
        search={searchUnits}
        remove={(name) => t('units.remove', { name })}
      />
      {units.length > 0 && <CheckboxField name="audience.unitsBelow" label={t('units.below')} />}
      <SessionsField campaign={campaign} evaluationId={values.evaluationId} />
      <FieldRow>
        <NumberField
          name="audience.monthsFrom"
          label={t('months.from')}
          help={t('months.help')}
          unit={t('months.unit')}
          optional
        />
        <NumberField
          name="audience.monthsTo"
          label={t('months.to')}
          help={t('months.help')}
          unit={t('months.unit')}
          optional
        />
      </FieldRow>
      <Button
        variant="subtle"
        className={classes.start ?? ''}
        onClick={() => {
          setValue('audience.monthsFrom', USUAL_MONTHS.monthsFrom, { shouldDirty: true });
          setValue('audience.monthsTo', USUAL_MONTHS.monthsTo, { shouldDirty: true });
        }}
      >
        {t('months.usual')}
      </Button>
      <Count values={values} />
    </>
  );
}

interface SessionsFieldProps {
  campaign: Campaign | undefined;
  evaluationId: string;
}

function SessionsField({ campaign, evaluationId }: SessionsFieldProps) {
  const t = useMessages(audienceFormMessages);
  const queries = useQueryClient();
  const search = async (q: string) => {
    const sessions = await queries.ensureQueryData(campaignQueries.sessions(evaluationId));
    const wanted = q.trim().toLocaleLowerCase('id');
    return sessions
      .filter(({ title }) => title.toLocaleLowerCase('id').includes(wanted))
      .map(({ id, title, programme }) => ({ value: id, label: title, hint: programme }));
  };
  return (
    <AsyncListField
      name="audience.sessionIds"
      label={t('sessions')}
      help={evaluationId === '' ? t('sessions.choose') : t('sessions.help')}
      known={campaign?.audience.sessions ?? []}
      queryKey={['evaluations', evaluationId, 'sessions', 'search']}
      search={evaluationId === '' ? none : search}
      remove={(name) => t('units.remove', { name })}
    />
  );
}

const none = () => Promise.resolve([]);

const WAIT = 400;

function questionOf(values: CampaignFormValues): AudienceQuestion | null {
  const { evaluationId, cohortIds, opensAt, audience, minimumGroup } = values;
  const { monthsFrom, monthsTo } = audience;
  if (evaluationId === '' || cohortIds.length === 0 || opensAt === '') return null;
  if (Number.isNaN(monthsFrom) || Number.isNaN(monthsTo)) return null;
  if (monthsFrom != null && monthsTo != null && monthsFrom > monthsTo) return null;
  return {
    evaluationId,
    cohortIds,
    audience,
    opensAt: fromLocalInput(opensAt),
    minimumGroup: minimumGroup >= 5 ? minimumGroup : 5,
  };
}

function Count({ values }: { values: CampaignFormValues }) {
  const t = useMessages(audienceFormMessages);
  // asked again when nothing was typed for a moment
  const [settled] = useDebouncedValue(JSON.stringify(questionOf(values)), WAIT);
  const question = JSON.parse(settled) as AudienceQuestion | null;
  const count = useQuery(campaignQueries.audienceCount(question));
  if (count.isError) {
    return <ProblemAlert error={count.error} onRetry={() => void count.refetch()} />;
  }
  if (!question || !count.data) return null;
  const { people, leftOut, least, early, late } = count.data;
  const anonymous = values.mode === 'ANONYMOUS' && values.respondentRole === 'PARTICIPANT';
  const needed = anonymous ? least : question.minimumGroup;
  const short = people < needed;
  return (
    <div role="status">
      <Notice
        tone={short || early + late > 0 ? 'warning' : 'info'}
        title={t('count', { count: formatNumber(people) })}
      >
        {leftOut > 0 && <p>{t('count.leftOut', { count: formatNumber(leftOut) })}</p>}
        {short && (
          <p>
            {t(anonymous ? 'count.few.anonymous' : 'count.few.named', {
              least: formatNumber(needed),
            })}
          </p>
        )}
        {early > 0 && <p>{t('count.early', { count: formatNumber(early) })}</p>}
        {late > 0 && <p>{t('count.late', { count: formatNumber(late) })}</p>}
      </Notice>
    </div>
  );
}
