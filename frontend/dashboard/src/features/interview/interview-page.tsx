import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import {
  ButtonLink,
  ConfirmButton,
  DateText,
  DescriptionList,
  Icon,
  Notice,
  Page,
  Section,
  StatusBadge,
  useToast,
} from '../../ui';
import { messages } from './messages';
import { contextOf, type Interview, statusTones } from './model';
import { QuoteList } from './quote-list';
import { interviewActs, interviewKeys, interviewQueries } from './queries';
import { TranscriptReader } from './transcript-reader';
import { transcriptMessages } from './transcript-messages';

export function InterviewPage() {
  const t = useMessages(messages);
  const r = useMessages(transcriptMessages);
  const { id } = useParams({ from: '/interviews/$id' });
  const { data: interview } = useSuspenseQuery(interviewQueries.one(id));
  return (
    <Page
      title={interview.title}
      badge={
        <StatusBadge tone={statusTones[interview.status]}>
          {t(`status.${interview.status}`)}
        </StatusBadge>
      }
      breadcrumbs={[{ label: t('interviews'), to: '/interviews' }, { label: interview.title }]}
      context={contextOf(interview, t('evaluation'))}
      actions={
        <>
          {can(interview, 'transcribe') && (
            <ButtonLink
              to="/interviews/$id/transcript"
              params={{ id }}
              leftSection={<Icon name="edit" />}
            >
              {r(interview.transcriptNumber > 0 ? 'correct' : 'add')}
            </ButtonLink>
          )}
          {can(interview, 'read') && (
            <ButtonLink
              to="/interviews/$id/versions"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="clock" />}
            >
              {r('compare')}
            </ButtonLink>
          )}
          {can(interview, 'edit') && (
            <ButtonLink
              to="/interviews/$id/edit"
              params={{ id }}
              variant="default"
              leftSection={<Icon name="edit" />}
            >
              {t('action.edit')}
            </ButtonLink>
          )}
          <Acts interview={interview} />
        </>
      }
    >
      {can(interview, 'read') ? (
        <TranscriptReader interview={interview} />
      ) : (
        <Outside interview={interview} />
      )}
      <Details interview={interview} />
    </Page>
  );
}

/** Before there is a transcript, and for those who are not to read it. */
function Outside({ interview }: { interview: Interview }) {
  const t = useMessages(messages);
  const { data: quotes = [] } = useQuery(interviewQueries.quotes(interview.id));
  if (interview.transcriptNumber === 0) {
    return <Notice tone="info" title={t(`next.${interview.status}`)} />;
  }
  return (
    <>
      <Notice tone="info" title={t('next.outside')} />
      <Section title={t('quotes')}>
        <QuoteList interview={interview} quotes={quotes} />
      </Section>
    </>
  );
}

function Acts({ interview }: { interview: Interview }) {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  const act = async (name: keyof typeof interviewActs, done: string) => {
    await interviewActs[name](interview.id);
    await queries.invalidateQueries({ queryKey: interviewKeys.all });
    toast(done);
  };
  const { title } = interview;
  return (
    <>
      {can(interview, 'hold') && (
        <ConfirmButton
          label={t('action.hold')}
          title={t('action.hold.title', { title })}
          leftSection={<Icon name="check" />}
          onConfirm={() => act('hold', t('action.held'))}
        >
          {t('action.hold.text')}
        </ConfirmButton>
      )}
      {can(interview, 'cancel') && (
        <ConfirmButton
          label={t('action.cancel')}
          title={t('action.cancel.title', { title })}
          leftSection={<Icon name="close" />}
          danger
          onConfirm={() => act('cancel', t('action.cancelled'))}
        >
          {t('action.cancel.text')}
        </ConfirmButton>
      )}
    </>
  );
}

function Details({ interview }: { interview: Interview }) {
  const t = useMessages(messages);
  return (
    <Section title={t('details')}>
      <DescriptionList
        items={[
          [t('code'), interview.code],
          [t('speakerName'), interview.name],
          [t('position'), interview.position],
          [t('unit'), interview.unitName],
          [t('heldOn'), <DateText key="heldOn" value={interview.heldOn} />],
          [t('place'), interview.place],
          [t('consent'), t(`consent.${interview.consent}`)],
          [t('speaker'), interview.speaker],
          [t('guide'), interview.guideTitle ?? t('guide.none')],
        ]}
      />
    </Section>
  );
}
