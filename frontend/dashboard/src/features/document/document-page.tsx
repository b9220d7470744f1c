import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  Page,
  Section,
  useToast,
} from '../../ui';
import { DownloadButton } from './download-button';
import { messages } from './messages';
import type { PolicyDocument } from './model';
import { PageReader, type Place } from './page-reader';
import { deleteDocument, documentKeys, documentQueries } from './queries';

/** The document's text by page with its excerpts. `?page=`, `?excerpt=` and `?version=` say what is shown. */
export function DocumentPage() {
  const t = useMessages(messages);
  const { id } = useParams({ from: '/documents/$id' });
  const place: Place = useSearch({ strict: false });
  const { data: document } = useSuspenseQuery(documentQueries.one(id));
  return (
    <Page
      title={document.title}
      context={{
        kind: t('context'),
        name: document.evaluationTitle,
        to: `/evaluations/${document.evaluationId}`,
      }}
      breadcrumbs={[{ label: t('documents'), to: '/documents' }, { label: document.title }]}
      actions={<Actions document={document} />}
    >
      <PageReader document={document} place={place} />
      <Section title={t('versions')}>
        <DescriptionList
          items={[
            [t('kind'), t(`kind.${document.kind}`)],
            [t('referenceNumber'), document.referenceNumber ?? '–'],
            [t('issuer'), document.issuer ?? '–'],
            [
              t('issuedOn'),
              document.issuedOn ? <DateText key="on" value={document.issuedOn} /> : '–',
            ],
            ...document.versions.map(
              (version) =>
                [
                  t('version', { number: version.number }),
                  <span key={version.number}>
                    <DateText value={version.uploadedAt} time /> {version.fileName}
                    {version.reason && ` (${version.reason})`}{' '}
                    <DownloadButton
                      documentId={document.id}
                      number={version.number}
                      fileName={version.fileName}
                      label={t('download.version', { number: version.number })}
                    />
                  </span>,
                ] as const,
            ),
          ]}
        />
      </Section>
    </Page>
  );
}

function Actions({ document }: { document: PolicyDocument }) {
  const t = useMessages(messages);
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [current] = document.versions;
  return (
    <>
      {current && (
        <DownloadButton
          documentId={document.id}
          number={current.number}
          fileName={current.fileName}
          label={t('download')}
        />
      )}
      {can(document, 'edit') && (
        <ButtonLink
          to="/documents/$id/edit"
          params={{ id: document.id }}
          variant="default"
          leftSection={<Icon name="edit" />}
        >
          {t('edit')}
        </ButtonLink>
      )}
      {can(document, 'replace') && (
        <ButtonLink
          to="/documents/$id/replace"
          params={{ id: document.id }}
          variant="default"
          leftSection={<Icon name="upload" />}
        >
          {t('replace')}
        </ButtonLink>
      )}
      {can(document, 'delete') && (
        <ConfirmButton
          danger
          label={t('delete')}
          title={t('delete.title', { title: document.title })}
          confirmLabel={t('delete.confirm')}
          leftSection={<Icon name="remove" />}
          onConfirm={async () => {
            await deleteDocument(document.id, document.version);
            await navigate({ to: '/documents' });
            queries.removeQueries({ queryKey: documentKeys.one(document.id) });
            await queries.invalidateQueries({ queryKey: documentKeys.all });
            toast(t('deleted'));
          }}
        >
          {t('delete.text')}
        </ConfirmButton>
      )}
    </>
  );
}
