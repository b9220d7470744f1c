import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';

import { useMessages } from '../../lib/i18n';
import { AsyncSelectField, Page, ResourceForm, Section, TextAreaField, useToast } from '../../ui';
import { AboutFields } from './about-fields';
import { FileField } from './file-field';
import { messages } from './messages';
import { documentValues, NO_FILE, uploadSchema, versionSchema } from './model';
import { documentKeys, documentQueries, searchEvaluations } from './queries';
import { useUpload } from './use-upload';

/** `?evaluationId=` says where it belongs. */
export function DocumentUploadPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { evaluationId = '' }: { evaluationId?: string } = useSearch({ strict: false });
  const { share, send } = useUpload();
  const savedId = useRef<string>(undefined);
  return (
    <Page
      title={t('add')}
      breadcrumbs={[{ label: t('documents'), to: '/documents' }, { label: t('add') }]}
    >
      <Section title={t('add')}>
        <ResourceForm
          schema={uploadSchema}
          initial={{ ...documentValues(evaluationId), file: NO_FILE }}
          submitLabel={t('send')}
          onSubmit={async ({ file, ...about }) => {
            const saved = await send({ path: '/api/v1/documents', part: 'document', about, file });
            savedId.current = saved.id;
            queries.setQueryData(documentKeys.one(saved.id), saved);
            await queries.invalidateQueries({ queryKey: documentKeys.all });
            toast(t('created'));
          }}
          onDone={() => {
            const id = savedId.current;
            if (id) void navigate({ to: '/documents/$id', params: { id } });
          }}
          onCancel={() => void navigate({ to: '/documents' })}
        >
          <AsyncSelectField
            name="evaluationId"
            label={t('evaluation')}
            help={t('evaluation.help')}
            search={searchEvaluations}
            queryKey={['evaluations', 'options']}
          />
          <FileField share={share} />
          <AboutFields />
        </ResourceForm>
      </Section>
    </Page>
  );
}

export function DocumentReplacePage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = useParams({ from: '/documents/$id/replace' });
  const { data: document } = useSuspenseQuery(documentQueries.one(id));
  const { share, send } = useUpload();
  const back = () => void navigate({ to: '/documents/$id', params: { id } });
  return (
    <Page
      title={t('replace')}
      lead={t('replace.lead')}
      context={{
        kind: t('context'),
        name: document.evaluationTitle,
        to: `/evaluations/${document.evaluationId}`,
      }}
      breadcrumbs={[
        { label: t('documents'), to: '/documents' },
        { label: document.title, to: `/documents/${id}` },
        { label: t('replace') },
      ]}
    >
      <Section title={document.title}>
        <ResourceForm
          schema={versionSchema}
          initial={{ reason: '', file: NO_FILE }}
          version={document.version}
          submitLabel={t('send')}
          onSubmit={async ({ file, ...about }, version) => {
            const path = `/api/v1/documents/${id}/versions`;
            const saved = await send({ path, part: 'version', about, file, version });
            await queries.invalidateQueries({ queryKey: documentKeys.all });
            toast(t('replaced', { number: saved.currentNumber }));
          }}
          onDone={back}
          onCancel={back}
        >
          <FileField share={share} />
          <TextAreaField
            name="reason"
            label={t('reason')}
            help={t('reason.help')}
            maxLength={500}
          />
        </ResourceForm>
      </Section>
    </Page>
  );
}
