import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';

import { useMessages } from '../../lib/i18n';
import { CheckboxGroupField, type Choice, ProblemAlert } from '../../ui';
import { messages } from './messages';
import type { RecommendationFormValues } from './model';
import { recommendationQueries } from './queries';

/** The published findings of the chosen evaluation, to be ticked. */
export function FindingsField() {
  const t = useMessages(messages);
  const evaluationId = useWatch<RecommendationFormValues, 'evaluationId'>({
    name: 'evaluationId',
  });
  const findings = useQuery(recommendationQueries.findings(evaluationId));
  const options = useMemo<Choice[]>(
    () =>
      findings.data?.map((finding) => ({
        value: finding.id,
        label: finding.title,
        help: `${t(`finding.${finding.type}`)}: ${finding.statement}`,
      })) ?? [],
    [findings.data, t],
  );

  let hint = t('findings.help');
  if (evaluationId === '') hint = t('findings.choose');
  else if (findings.isPending) hint = t('findings.loading');
  else if (options.length === 0) hint = t('findings.none');

  return (
    <>
      {findings.isError && (
        <ProblemAlert error={findings.error} onRetry={() => void findings.refetch()} />
      )}
      <CheckboxGroupField name="findingIds" label={t('findings')} help={hint} options={options} />
    </>
  );
}
