import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';

import { useMessages } from '../../lib/i18n';
import { Page, ResourceForm, Section, useToast } from '../../ui';
import { AboutFields } from './about-fields';
import { messages } from './messages';
import { documentSchema, documentValues } from './model';
import { documentKeys, documentQueries, editDocument, fetchDocument } from './queries';

export function DocumentEditPage() {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = useParams({ from: '/documents/$id/edit' });
  const { data: document } = useSuspenseQuery(documentQueries.one(id));
  const back = () => void navigate({ to: '/documents/$id', params: { id } });
  return (
    <Page
      title={t('edit')}
      context={{
        kind: t('context'),
        name: document.evaluationTitle,
        to: `/evaluations/${document.evaluationId}`,
      }}
      breadcrumbs={[
        { label: t('documents'), to: '/documents' },
        { label: document.title, to: `/documents/${id}` },
        { label: t('edit') },
      ]}
    >
      <Section title={document.title}>
        <ResourceForm
          schema={documentSchema}
          initial={documentValues(document.evaluationId, document)}
          version={document.version}
          reload={async () => {
            const latest = await fetchDocument(id);
            return {
              values: documentValues(latest.evaluationId, latest),
              version: latest.version,
            };
          }}
          onSubmit={async (values, version) => {
            const saved = await editDocument(id, version, values);
            queries.setQueryData(documentKeys.one(id), saved);
            await queries.invalidateQueries({ queryKey: documentKeys.all });
            toast(t('saved'));
          }}
          onDone={back}
          onCancel={back}
        >
          <AboutFields />
        </ResourceForm>
      </Section>
    </Page>
  );
}
