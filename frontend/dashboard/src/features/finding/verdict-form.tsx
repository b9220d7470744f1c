import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  CheckboxGroupField,
  Notice,
  Page,
  RadioField,
  ResourceForm,
  Section,
  TextAreaField,
  useToast,
} from '../../ui';
import { messages } from './messages';
import { type VerdictFormValues, verdicts, verdictSchema, type VerdictView } from './model';
import { fetchVerdict, findingQueries, giveVerdict } from './queries';
import { verdictMessages } from './verdict-messages';

function valuesOf(view: VerdictView): VerdictFormValues {
  return {
    verdict: view.verdict ?? ('' as 'SUCCESSFUL'),
    reason: view.reason ?? '',
    findingIds: view.findings.filter(({ status }) => status === 'PUBLISHED').map(({ id }) => id),
  };
}

/** The decision maker's verdict on one programme of an evaluation. */
export function VerdictPage() {
  const t = useMessages(messages);
  const tv = useMessages(verdictMessages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, programmeId } = useParams({ from: '/evaluations/$id/verdicts/$programmeId' });
  const { data: verdict } = useSuspenseQuery(findingQueries.verdict(id, programmeId));
  const { data: evaluation } = useSuspenseQuery(findingQueries.evaluation(id));
  const { data: published } = useSuspenseQuery(findingQueries.ofEvaluation(id, 'PUBLISHED'));
  const back = () => void navigate({ to: '/evaluations/$id', params: { id } });
  return (
    <Page
      title={tv('title', { programme: verdict.programme })}
      context={{ kind: t('context'), name: evaluation.title, to: `/evaluations/${id}` }}
      breadcrumbs={[
        { label: tv('evaluations'), to: '/evaluations' },
        { label: evaluation.title, to: `/evaluations/${id}` },
        { label: tv('verdict') },
      ]}
    >
      <Section title={tv('verdict')}>
        {published.items.length === 0 && <p>{tv('findings.none')}</p>}
        {!can(verdict, 'decide') && (
          <Notice tone="info" title={tv('forbidden.title')}>
            <p>{tv('forbidden.text')}</p>
          </Notice>
        )}
        {can(verdict, 'decide') && (
          <ResourceForm
            schema={verdictSchema}
            initial={valuesOf(verdict)}
            version={verdict.version}
            reload={async () => {
              const latest = await fetchVerdict(id, programmeId);
              return { values: valuesOf(latest), version: latest.version };
            }}
            onSubmit={async (input, version) => {
              await giveVerdict(id, programmeId, version, input);
              await queries.invalidateQueries({ queryKey: ['verdicts'] });
              toast(tv('saved'));
            }}
            onDone={back}
            onCancel={back}
          >
            <RadioField
              name="verdict"
              label={tv('verdict')}
              options={verdicts.map((value) => ({
                value,
                label: tv(`verdict.${value}`),
                help: tv(`verdict.${value}.help`),
              }))}
            />
            <TextAreaField
              name="reason"
              label={tv('reason')}
              help={tv('reason.help')}
              rows={5}
              maxLength={4000}
            />
            <CheckboxGroupField
              name="findingIds"
              label={tv('findings')}
              help={tv('findings.help')}
              options={published.items.map(({ id: value, title, type }) => ({
                value,
                label: title,
                help: t(`type.${type}`),
              }))}
            />
          </ResourceForm>
        )}
      </Section>
    </Page>
  );
}
