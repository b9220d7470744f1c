import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';

import { can } from '../../lib/api';
import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon, ProblemAlert, Section, StatusBadge } from '../../ui';
import classes from './follow-up.module.css';
import { messages } from './messages';
import { type FollowUp, MAX_PROOF_BYTES, type Proof, PROOF_TYPES, sizeText } from './model';
import { deleteProof, downloadProof, uploadProof } from './queries';
import { useKeeping } from './use-keeping';

export function ProofsSection({ followUp }: { followUp: FollowUp }) {
  const t = useMessages(messages);
  return (
    <Section title={t('proofs')}>
      {followUp.proofs.length === 0 ? (
        <p className={classes.none}>{t('proofs.none')}</p>
      ) : (
        <ul className={classes.cards}>
          {followUp.proofs.map((proof) => (
            <li key={proof.id} className={classes.card}>
              <ProofCard followUp={followUp} proof={proof} />
            </li>
          ))}
        </ul>
      )}
      {can(followUp, 'prove') && <ProofUpload followUp={followUp} />}
    </Section>
  );
}

function ProofCard({ followUp, proof }: { followUp: FollowUp; proof: Proof }) {
  const t = useMessages(messages);
  const keep = useKeeping();
  const [problem, setProblem] = useState<unknown>();
  const remove = async () => keep(await deleteProof(followUp.id, proof.id), t('proof.deleted'));
  return (
    <>
      <div className={classes.head}>
        <h3>{proof.fileName}</h3>
        {proof.claimId && <StatusBadge tone="accent">{t('proof.submitted')}</StatusBadge>}
      </div>
      <span className={classes.meta}>
        {t('proof.by', {
          name: proof.uploadedBy,
          at: formatDateTime(proof.uploadedAt),
          size: sizeText(proof.size),
        })}
      </span>
      {problem !== undefined && <ProblemAlert error={problem} />}
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<Icon name="download" />}
          onClick={() => {
            setProblem(undefined);
            downloadProof(followUp.id, proof).catch(setProblem);
          }}
        >
          {t('proof.download', { name: proof.kind })}
        </Button>
        {can(followUp, 'prove') && !proof.claimId && (
          <ConfirmButton
            label={t('proof.delete')}
            title={t('proof.delete.title', { title: proof.fileName })}
            leftSection={<Icon name="remove" />}
            danger
            onConfirm={remove}
          >
            {t('proof.delete.text')}
          </ConfirmButton>
        )}
      </div>
    </>
  );
}

function ProofUpload({ followUp }: { followUp: FollowUp }) {
  const t = useMessages(messages);
  const keep = useKeeping();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const send = async () => {
    setProblem(undefined);
    if (!file || file.size > MAX_PROOF_BYTES) {
      setWrong(t(file ? 'proof.tooLarge' : 'proof.missing'));
      return;
    }
    setSending(true);
    try {
      await keep(await uploadProof(followUp.id, file), t('proof.uploaded'));
      setFile(null);
    } catch (error) {
      setProblem(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <form
      noValidate
      className={classes.upload}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {problem !== undefined && <ProblemAlert error={problem} />}
      <FileInput
        label={t('proof')}
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
      <div>
        <Button
          type="submit"
          variant="light"
          loading={sending}
          leftSection={<Icon name="upload" />}
        >
          {t('proof.add')}
        </Button>
      </div>
    </form>
  );
}
