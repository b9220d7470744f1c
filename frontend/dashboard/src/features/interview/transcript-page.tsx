import { Button, FileInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { useSending } from '../../lib/use-sending';
import {
  Icon,
  Page,
  ProblemAlert,
  ResourceForm,
  Section,
  SendingProgress,
  TextAreaField,
  TextField,
  useToast,
} from '../../ui';
import classes from './interview.module.css';
import { messages } from './messages';
import { contextOf, correctionSchema, type Interview, transcriptSchema } from './model';
import {
  addTranscript,
  fetchInterview,
  interviewKeys,
  interviewQueries,
  uploadTranscript,
} from './queries';
import { transcriptMessages } from './transcript-messages';

export function TranscriptPage() {
  const t = useMessages(messages);
  const r = useMessages(transcriptMessages);
  const { id } = useParams({ from: '/interviews/$id/transcript' });
  const { data: interview } = useSuspenseQuery(interviewQueries.one(id));
  const isFirst = interview.transcriptNumber === 0;
  const title = r(isFirst ? 'add' : 'correct');
  const current = useQuery({ ...interviewQueries.transcript(id), enabled: !isFirst });
  return (
    <Page
      title={title}
      lead={interview.title}
      breadcrumbs={[
        { label: t('interviews'), to: '/interviews' },
        { label: interview.title, to: `/interviews/${id}` },
        { label: title },
      ]}
      context={contextOf(interview, t('evaluation'))}
    >
      <Section title={r('upload')}>
        <UploadForm interview={interview} />
      </Section>
      <Section title={r('type')}>
        {current.isError && <ProblemAlert error={current.error} />}
        {(isFirst || current.data) && (
          <TypeForm interview={interview} text={current.data?.text ?? ''} />
        )}
      </Section>
    </Page>
  );
}

function useStored(id: string) {
  const r = useMessages(transcriptMessages);
  const toast = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return {
    stored: async (saved: Interview) => {
      await queries.invalidateQueries({ queryKey: interviewKeys.all });
      toast(r('saved', { number: saved.transcriptNumber }));
    },
    back: () => void navigate({ to: '/interviews/$id', params: { id } }),
  };
}

function TypeForm({ interview, text }: { interview: Interview; text: string }) {
  const r = useMessages(transcriptMessages);
  const { stored, back } = useStored(interview.id);
  const isFirst = interview.transcriptNumber === 0;
  return (
    <ResourceForm
      schema={isFirst ? transcriptSchema : correctionSchema}
      initial={{ text, reason: '' }}
      version={interview.version}
      reload={async () => {
        // what was typed stays, and the next attempt stands on the version of now
        const latest = await fetchInterview(interview.id);
        return { values: { text, reason: '' }, version: latest.version };
      }}
      onSubmit={async (input, version) => {
        await stored(await addTranscript(interview.id, version, input));
      }}
      onDone={back}
      onCancel={back}
    >
      <div className={classes.fields}>
        <TextAreaField
          name="text"
          label={r('text')}
          help={r('text.help')}
          rows={24}
          maxLength={400_000}
        />
        <TextField
          name="reason"
          label={r('reason')}
          help={r(isFirst ? 'reason.first' : 'reason.help')}
          optional={isFirst}
          maxLength={300}
        />
      </div>
    </ResourceForm>
  );
}

function UploadForm({ interview }: { interview: Interview }) {
  const r = useMessages(transcriptMessages);
  const { stored, back } = useStored(interview.id);
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const { share, send } = useSending();
  const isFirst = interview.transcriptNumber === 0;

  const upload = async () => {
    setProblem(undefined);
    if (!file) {
      setWrong(r('upload.missing'));
      return;
    }
    try {
      const changed = await send(file, reason.trim(), (sending) =>
        uploadTranscript(interview.id, interview.version, file, reason.trim(), sending),
      );
      await stored(changed);
      back();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <form
      noValidate
      className={classes.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void upload();
      }}
    >
      {problem !== undefined && <ProblemAlert error={problem} />}
      <FileInput
        label={r('upload.file')}
        description={r('upload.help')}
        accept=".txt,.docx,text/plain"
        leftSection={<Icon name="file" />}
        error={wrong}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          setWrong(undefined);
        }}
      />
      {!isFirst && (
        <TextInput
          label={r('reason')}
          description={r('reason.help')}
          maxLength={300}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
      )}
      <SendingProgress share={share} />
      <div>
        <Button type="submit" loading={share !== undefined} leftSection={<Icon name="upload" />}>
          {r('upload.submit')}
        </Button>
      </div>
    </form>
  );
}
