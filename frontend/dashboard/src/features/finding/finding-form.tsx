import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { useEvidenceWords } from '../../lib/evidence-link';
import { useMessages } from '../../lib/i18n';
import {
  ChooseFirst,
  Notice,
  Page,
  RadioField,
  ResourceForm,
  Section,
  SelectField,
  TextAreaField,
  TextField,
  useRecordForm,
} from '../../ui';
import { messages } from './messages';
import {
  type Finding,
  findingFormValues,
  type FindingInput,
  findingSchema,
  isKind,
  type PinSearch,
  types,
} from './model';
import {
  createFinding,
  editFinding,
  fetchFinding,
  findingKeys,
  findingQueries,
  pinEvidence,
  searchEvaluations,
} from './queries';

/** `?evaluationId=` says where; `kind` and `reference` pin evidence to the new draft. */
export function FindingNewPage() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const search: PinSearch = useSearch({ strict: false });
  const { evaluationId } = search;
  const { data: evaluation } = useQuery({
    ...findingQueries.evaluation(evaluationId ?? ''),
    enabled: evaluationId !== undefined,
  });
  return (
    <Page
      title={t('new')}
      breadcrumbs={[{ label: t('list'), to: '/findings' }, { label: t('new') }]}
      {...(evaluation && {
        context: {
          kind: t('context'),
          name: evaluation.title,
          to: `/evaluations/${evaluation.id}`,
        },
      })}
    >
      {evaluation ? (
        <FindingForm key={evaluation.id} evaluationId={evaluation.id} search={search} />
      ) : (
        evaluationId === undefined && (
          <ChooseFirst
            title={t('field.evaluation')}
            label={t('field.evaluation')}
            description={t('field.evaluation.help')}
            search={searchEvaluations}
            queryKey={['evaluations', 'options']}
            onPick={(id) =>
              void navigate({ to: '/findings/new', search: { evaluationId: id } as never })
            }
          />
        )
      )}
    </Page>
  );
}

export function FindingEditPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/findings/$id/edit' });
  const { data: finding } = useSuspenseQuery(findingQueries.one(id));
  return (
    <Page
      title={t('edit.title', { title: finding.title })}
      context={{
        kind: t('context'),
        name: finding.evaluationTitle,
        to: `/evaluations/${finding.evaluationId}`,
      }}
      breadcrumbs={[
        { label: t('list'), to: '/findings' },
        { label: finding.title, to: `/findings/${id}` },
        { label: t('edit') },
      ]}
    >
      <FindingForm evaluationId={finding.evaluationId} finding={finding} />
    </Page>
  );
}

interface FindingFormProps {
  evaluationId: string;
  finding?: Finding;
  search?: PinSearch;
}

function FindingForm({ evaluationId, finding, search = {} }: FindingFormProps) {
  const t = useMessages(messages);
  const { data: evaluation } = useSuspenseQuery(findingQueries.evaluation(evaluationId));
  const words = useEvidenceWords();
  const { kind, reference } = search;

  const form = useRecordForm({
    record: finding,
    values: (kept?: Finding) => findingFormValues(kept, search.questionId),
    fetch: fetchFinding,
    create: async (input: FindingInput) => {
      const made = await createFinding(evaluationId, input);
      return isKind(kind) && reference
        ? pinEvidence(made.id, { kind, reference, agreement: 'SUPPORTS' })
        : made;
    },
    edit: editFinding,
    keys: findingKeys,
    at: '/findings',
    created: t('created'),
    edited: t('saved'),
  });

  return (
    <Section title={t('finding')}>
      {reference && (
        <Notice tone="info" title={t('new.draft')}>
          <p>{words ?? reference}</p>
        </Notice>
      )}
      <ResourceForm schema={findingSchema} {...form}>
        <SelectField
          name="questionId"
          label={t('field.question')}
          help={t('field.question.help')}
          options={evaluation.questions.map(({ id, question }) => ({ value: id, label: question }))}
        />
        <RadioField
          name="type"
          label={t('field.type')}
          options={types.map((type) => ({
            value: type,
            label: t(`type.${type}`),
            help: t(`type.${type}.help`),
          }))}
        />
        <TextField
          name="title"
          label={t('field.title')}
          help={t('field.title.help')}
          maxLength={200}
        />
        <TextAreaField
          name="statement"
          label={t('field.statement')}
          help={t('field.statement.help')}
          maxLength={4000}
          rows={6}
        />
      </ResourceForm>
    </Section>
  );
}
