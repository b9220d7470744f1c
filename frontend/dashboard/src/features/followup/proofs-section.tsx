import { Button } from '@mantine/core';
import { useState } from 'react';

import { can } from '../../lib/api';
import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon, ProblemAlert, Section, StatusBadge } from '../../ui';
import classes from './follow-up.module.css';
import { messages } from './messages';
import { type FollowUp, type Proof, sizeText } from './model';
import { ProofUpload } from './proof-upload';
import { deleteProof, downloadProof } from './queries';
import { useKeeping } from './use-keeping';

/** What proves the whole; what proves one action stands with the action. */
export function ProofsSection({ followUp }: { followUp: FollowUp }) {
  const t = useMessages(messages);
  const ofAll = followUp.proofs.filter(({ actionId }) => actionId == null);
  return (
    <Section title={t('proofs')}>
      {ofAll.length === 0 && <p className={classes.none}>{t('proofs.none')}</p>}
      <ProofList followUp={followUp} proofs={ofAll} />
      {can(followUp, 'prove') && <ProofUpload followUp={followUp} />}
    </Section>
  );
}

export function ProofList({ followUp, proofs }: { followUp: FollowUp; proofs: readonly Proof[] }) {
  if (proofs.length === 0) return null;
  return (
    <ul className={classes.cards}>
      {proofs.map((proof) => (
        <li key={proof.id} className={classes.card}>
          <ProofCard followUp={followUp} proof={proof} />
        </li>
      ))}
    </ul>
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
        <h4>{proof.fileName}</h4>
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
