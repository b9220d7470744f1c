import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodType } from 'zod';

import { useMessages } from '../../lib/i18n';
import { Page, ResourceForm, Section, useToast } from '../../ui';
import { messages } from './messages';
import type { Evaluation } from './model';
import { evaluationKeys, evaluationQueries, fetchEvaluation } from './queries';

interface DesignPageProps<In extends FieldValues, Out> {
  id: string;
  title: string;
  lead: string;
  section: string;
  savedText: string;
  schema: ZodType<Out, In>;
  valuesOf: (evaluation: Evaluation) => In;
  save: (values: Out, version: number) => Promise<Evaluation>;
  children: ReactNode;
}

/** One part of an evaluation on a page of its own: questions, team or timeline. Saving leads back to the evaluation. */
export function DesignPage<In extends FieldValues, Out>(props: DesignPageProps<In, Out>) {
  const { id, section, schema, valuesOf, save } = props;
  const t = useMessages(messages);
  const { data: evaluation } = useSuspenseQuery(evaluationQueries.one(id));
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = () => void navigate({ to: '/evaluations/$id', params: { id } });
  return (
    <Page
      title={props.title}
      lead={props.lead}
      context={{ kind: t('context'), name: evaluation.title, to: `/evaluations/${id}` }}
      breadcrumbs={[
        { label: t('list'), to: '/evaluations' },
        { label: evaluation.title, to: `/evaluations/${id}` },
        { label: section },
      ]}
    >
      <Section title={section}>
        <ResourceForm
          schema={schema}
          initial={valuesOf(evaluation)}
          version={evaluation.version}
          reload={async () => {
            const latest = await fetchEvaluation(id);
            return { values: valuesOf(latest), version: latest.version };
          }}
          onSubmit={async (values, version) => {
            const saved = await save(values, version);
            await queries.invalidateQueries({ queryKey: evaluationKeys.all });
            queries.setQueryData(evaluationKeys.one(id), saved);
            toast(props.savedText);
          }}
          onDone={back}
          onCancel={back}
        >
          {props.children}
        </ResourceForm>
      </Section>
    </Page>
  );
}
