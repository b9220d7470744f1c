import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';

import { formatNumber } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { CheckboxGroupField, type Choice, ProblemAlert } from '../../ui';
import { formMessages } from './form-messages';
import { messages } from './messages';
import type { CampaignFormValues } from './model';
import { campaignQueries } from './queries';

/** The cohorts of the chosen evaluation's programmes, to be ticked. */
export function CohortsField() {
  const t = useMessages(messages);
  const f = useMessages(formMessages);
  const evaluationId = useWatch<CampaignFormValues, 'evaluationId'>({ name: 'evaluationId' });
  const cohorts = useQuery(campaignQueries.cohorts(evaluationId));
  const options = useMemo<Choice[]>(
    () =>
      cohorts.data?.map((cohort) => ({
        value: cohort.id,
        label: cohort.name,
        help: `${cohort.programmeTitle}, ${f('cohorts.participants', { count: formatNumber(cohort.participants) })}`,
      })) ?? [],
    [cohorts.data, f],
  );

  let hint = f('cohorts.help');
  if (evaluationId === '') hint = f('cohorts.choose');
  else if (cohorts.isPending) hint = f('cohorts.loading');
  else if (options.length === 0) hint = f('cohorts.none');

  return (
    <>
      {cohorts.isError && (
        <ProblemAlert error={cohorts.error} onRetry={() => void cohorts.refetch()} />
      )}
      <CheckboxGroupField name="cohortIds" label={t('cohorts')} help={hint} options={options} />
    </>
  );
}
