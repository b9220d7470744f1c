import { useSuspenseQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { ChooseFirst, Page, ResourceForm, Section, TextField, useRecordForm } from '../../ui';
import { checklistMessages } from './checklist-messages';
import { CriteriaFields } from './criteria-fields';
import { type Checklist, type ChecklistOutput, checklistSchema, checklistValues } from './model';
import {
  createChecklist,
  documentKeys,
  documentQueries,
  editChecklist,
  fetchChecklist,
  searchEvaluations,
} from './queries';

/** `?evaluationId=` says where it belongs. */
export function ChecklistNewPage() {
  const t = useMessages(checklistMessages);
  const navigate = useNavigate();
  const { evaluationId = '' }: { evaluationId?: string } = useSearch({ strict: false });
  const { data: evaluation } = useQuery(documentQueries.evaluation(evaluationId));
  return (
    <Page
      title={t('add')}
      breadcrumbs={[{ label: t('list'), to: '/checklists' }, { label: t('add') }]}
      {...(evaluation && {
        context: {
          kind: t('context'),
          name: evaluation.title,
          to: `/evaluations/${evaluation.id}`,
        },
      })}
    >
      {evaluation ? (
        <ChecklistForm key={evaluation.id} evaluationId={evaluation.id} />
      ) : (
        evaluationId === '' && (
          <ChooseFirst
            title={t('evaluation')}
            label={t('evaluation')}
            search={searchEvaluations}
            queryKey={['evaluations', 'options']}
            onPick={(id) =>
              void navigate({ to: '/checklists/new', search: { evaluationId: id } as never })
            }
          />
        )
      )}
    </Page>
  );
}

export function ChecklistEditPage() {
  const t = useMessages(checklistMessages);
  const { id } = useParams({ from: '/checklists/$id/edit' });
  const { data: checklist } = useSuspenseQuery(documentQueries.checklist(id));
  return (
    <Page
      title={t('edit')}
      context={{
        kind: t('context'),
        name: checklist.evaluationTitle,
        to: `/evaluations/${checklist.evaluationId}`,
      }}
      breadcrumbs={[
        { label: t('list'), to: '/checklists' },
        { label: checklist.title, to: `/checklists/${id}` },
        { label: t('edit') },
      ]}
    >
      <ChecklistForm evaluationId={checklist.evaluationId} checklist={checklist} />
    </Page>
  );
}

function ChecklistForm(props: { evaluationId: string; checklist?: Checklist }) {
  const { evaluationId, checklist } = props;
  const t = useMessages(checklistMessages);
  const { data: evaluation } = useSuspenseQuery(documentQueries.evaluation(evaluationId));
  const { data: proofs } = useSuspenseQuery(documentQueries.proofs(evaluationId));
  const form = useRecordForm({
    record: checklist,
    values: checklistValues,
    fetch: fetchChecklist,
    create: (input: ChecklistOutput) => createChecklist(evaluationId, input),
    edit: (_: string, version: number, input: ChecklistOutput) =>
      editChecklist(checklist as Checklist, version, input),
    keys: { all: documentKeys.checklists, one: (id: string) => [...documentKeys.checklists, id] },
    at: '/checklists',
    created: t('created'),
    edited: t('saved'),
  });
  return (
    <Section title={t('criteria')}>
      <ResourceForm schema={checklistSchema} {...form}>
        <TextField name="title" label={t('title')} maxLength={200} />
        <CriteriaFields questions={evaluation.questions} excerpts={proofs.items} />
      </ResourceForm>
    </Section>
  );
}
