import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { useSending } from '../../lib/use-sending';
import { Icon, ProblemAlert, SendingProgress } from '../../ui';
import classes from './follow-up.module.css';
import { messages } from './messages';
import { type Action, type FollowUp, MAX_PROOF_BYTES, PROOF_TYPES } from './model';
import { uploadProof } from './queries';
import { useKeeping } from './use-keeping';

interface ProofUploadProps {
  followUp: FollowUp;
  /** What it proves; the whole when left out. */
  action?: Action;
  onDone?: () => void;
}

export function ProofUpload({ followUp, action, onDone }: ProofUploadProps) {
  const t = useMessages(messages);
  const keep = useKeeping();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const { share, send } = useSending();

  const upload = async () => {
    setProblem(undefined);
    if (!file || file.size > MAX_PROOF_BYTES) {
      setWrong(t(file ? 'proof.tooLarge' : 'proof.missing'));
      return;
    }
    try {
      const changed = await send(file, action?.id, (sending) =>
        uploadProof(followUp.id, file, action?.id, sending),
      );
      await keep(changed, t('proof.uploaded'));
      setFile(null);
      onDone?.();
    } catch (error) {
      setProblem(error);
    }
  };

  return (
    <form
      noValidate
      className={classes.upload}
      onSubmit={(event) => {
        event.preventDefault();
        void upload();
      }}
    >
      {problem !== undefined && <ProblemAlert error={problem} />}
      <FileInput
        label={action ? t('proof.of', { title: action.title }) : t('proof.whole')}
        description={t('proof.help')}
        placeholder={t('chooseFile')}
        accept={PROOF_TYPES}
        leftSection={<Icon name="file" />}
        error={wrong}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          setWrong(undefined);
        }}
      />
      <SendingProgress share={share} />
      <div>
        <Button
          type="submit"
          variant="light"
          loading={share !== undefined}
          leftSection={<Icon name="upload" />}
        >
          {t('proof.add')}
        </Button>
      </div>
    </form>
  );
}
