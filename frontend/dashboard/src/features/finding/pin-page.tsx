import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { useEvidenceWords } from '../../lib/evidence-link';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  EmptyState,
  Icon,
  Notice,
  Page,
  ProblemAlert,
  ResourceForm,
  Section,
  SelectField,
} from '../../ui';
import { evidenceMessages } from './evidence-messages';
import { messages } from './messages';
import { isKind, type PinSearch, pinSchema } from './model';
import { findingQueries, pinEvidence } from './queries';
import { useAct } from './use-act';
import { WeighFields } from './weigh-fields';

/** Where "make it evidence" leads: `?evaluationId=&kind=&reference=` of a figure, a quote or an excerpt. */
export function PinPage() {
  const t = useMessages(messages);
  const te = useMessages(evidenceMessages);
  const search: PinSearch = useSearch({ strict: false });
  const words = useEvidenceWords();
  const { evaluationId = '', kind, reference } = search;
  const chosen = evaluationId && isKind(kind) && reference ? { kind, reference } : undefined;
  const drafts = useQuery({
    ...findingQueries.ofEvaluation(evaluationId, 'DRAFT'),
    enabled: evaluationId !== '',
  });
  return (
    <Page
      title={te('pin')}
      lead={te('pin.lead')}
      breadcrumbs={[{ label: t('list'), to: '/findings' }, { label: te('pin') }]}
      actions={
        chosen && (
          <ButtonLink
            to="/findings/new"
            search={search as never}
            state={{ evidence: words }}
            variant="default"
            leftSection={<Icon name="add" />}
          >
            {te('finding.new')}
          </ButtonLink>
        )
      }
    >
      {!chosen ? (
        <EmptyState icon="finding" title={te('pin.nothing')}>
          {te('pin.nothing.text')}
        </EmptyState>
      ) : (
        <Section title={te('title')}>
          {words && (
            <Notice tone="info" title={isKind(kind) ? t(`method.${kind}`) : te('title')}>
              <p>{words}</p>
            </Notice>
          )}
          {drafts.isError && (
            <ProblemAlert error={drafts.error} onRetry={() => void drafts.refetch()} />
          )}
          {drafts.data?.items.length === 0 && <p>{te('no.drafts')}</p>}
          {drafts.data && drafts.data.items.length > 0 && (
            <PinForm search={{ ...search, ...chosen }} drafts={drafts.data.items} />
          )}
        </Section>
      )}
    </Page>
  );
}

function PinForm({
  search: { kind, reference },
  drafts,
}: {
  search: PinSearch & {
    kind: 'SURVEY_FIGURE' | 'INTERVIEW_QUOTE' | 'DOCUMENT_EXCERPT';
    reference: string;
  };
  drafts: readonly { id: string; title: string }[];
}) {
  const te = useMessages(evidenceMessages);
  const act = useAct();
  const navigate = useNavigate();
  return (
    <ResourceForm
      schema={pinSchema}
      initial={{ findingId: drafts[0]?.id ?? '', agreement: 'SUPPORTS', note: '' }}
      submitLabel={te('pin')}
      onSubmit={async ({ findingId, agreement, note }) => {
        await act(pinEvidence(findingId, { kind, reference, agreement, note }), te('pinned'));
        await navigate({ to: '/findings/$id', params: { id: findingId }, ignoreBlocker: true });
      }}
    >
      <SelectField
        name="findingId"
        label={te('finding')}
        help={te('finding.help')}
        options={drafts.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <WeighFields />
    </ResourceForm>
  );
}
