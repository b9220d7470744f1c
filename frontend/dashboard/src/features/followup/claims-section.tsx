import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWatch } from 'react-hook-form';

import { formatDateTime } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import {
  Icon,
  Notice,
  RadioField,
  ResourceForm,
  Section,
  SelectField,
  SidePanel,
  StatusBadge,
  TextAreaField,
} from '../../ui';
import classes from './follow-up.module.css';
import { messages } from './messages';
import {
  type Claim,
  claimKinds,
  claimSchema,
  type FollowUp,
  reasons,
  verdicts,
  verdictSchema,
} from './model';
import { claim, decide } from './queries';
import { ReopenAction, ReopenedNote } from './reopening';
import { useKeeping } from './use-keeping';

export function ClaimsSection({ followUp }: { followUp: FollowUp }) {
  const t = useMessages(messages);
  return (
    <Section title={t('claims')}>
      {followUp.claims.length === 0 ? (
        <p className={classes.none}>{t('claims.none')}</p>
      ) : (
        <ul className={classes.cards}>
          {followUp.claims.map((each) => (
            <li key={each.id} className={classes.card}>
              <ClaimCard followUp={followUp} claimed={each} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ClaimCard({ followUp, claimed }: { followUp: FollowUp; claimed: Claim }) {
  const t = useMessages(messages);
  return (
    <>
      <div className={classes.head}>
        <h3>{t(`claim.kind.${claimed.kind}`)}</h3>
        {claimed.verdict ? (
          <StatusBadge
            tone={claimed.verdict === 'ACCEPTED' && !claimed.reopenedAt ? 'good' : 'warning'}
          >
            {t(claimed.reopenedAt ? 'claim.reopened' : `verdict.${claimed.verdict}`)}
          </StatusBadge>
        ) : (
          <StatusBadge tone="primary">{t('claim.waiting')}</StatusBadge>
        )}
      </div>
      {claimed.reason && (
        <p>
          {t('claim.reason')}: {t(`reason.${claimed.reason}`)}
        </p>
      )}
      <p>{claimed.note}</p>
      <span className={classes.meta}>
        {t('claim.by', { name: claimed.claimedBy, at: formatDateTime(claimed.claimedAt) })}
      </span>
      {claimed.verdict && claimed.verdictNote && <p>{claimed.verdictNote}</p>}
      {claimed.decidedAt && (
        <span className={classes.meta}>
          {t('claim.by', {
            name: claimed.decidedBy ?? '',
            at: formatDateTime(claimed.decidedAt),
          })}
        </span>
      )}
      <ReopenedNote claimed={claimed} />
      {claimed.mayReopen && <ReopenAction followUp={followUp} claimed={claimed} />}
      {claimed.mayDecide && <DecideAction followUp={followUp} claimed={claimed} />}
    </>
  );
}

export function ClaimAction({ followUp }: { followUp: FollowUp }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  const keep = useKeeping();
  const hasProof = followUp.proofs.length > 0;
  return (
    <>
      <Button leftSection={<Icon name="send" />} onClick={panel.open}>
        {t('claim')}
      </Button>
      <SidePanel opened={opened} onClose={panel.close} title={t('claim')}>
        <Notice
          tone={hasProof ? 'info' : 'warning'}
          title={t(hasProof ? 'claim.proof' : 'claim.proof.none')}
        />
        <ResourceForm
          schema={claimSchema}
          initial={{ kind: 'DONE' as const, reason: '', note: '' }}
          submitLabel={t('claim')}
          onSubmit={async (values) => keep(await claim(followUp.id, values), t('claim.done'))}
          onDone={panel.close}
          onCancel={panel.close}
        >
          <ClaimFields />
        </ResourceForm>
      </SidePanel>
    </>
  );
}

function ClaimFields() {
  const t = useMessages(messages);
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <div className={classes.fields}>
      <RadioField
        name="kind"
        label={t('claim.kind')}
        options={claimKinds.map((value) => ({
          value,
          label: t(`claim.kind.${value}`),
          help: t(`claim.kind.${value}.help`),
        }))}
      />
      {kind === 'CANNOT_BE_DONE' && (
        <SelectField
          name="reason"
          label={t('claim.reason')}
          options={reasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
      )}
      <TextAreaField
        name="note"
        label={t('claim.note')}
        help={t('claim.note.help')}
        maxLength={2000}
      />
    </div>
  );
}

function DecideAction({ followUp, claimed }: { followUp: FollowUp; claimed: Claim }) {
  const t = useMessages(messages);
  const [opened, panel] = useDisclosure(false);
  const keep = useKeeping();
  return (
    <div className={classes.buttons}>
      <Button leftSection={<Icon name="check" />} onClick={panel.open}>
        {t('decide')}
      </Button>
      <SidePanel opened={opened} onClose={panel.close} title={t('decide')}>
        <ResourceForm
          schema={verdictSchema}
          initial={{ verdict: 'ACCEPTED' as const, note: '' }}
          submitLabel={t('decide')}
          onSubmit={async (values) =>
            keep(await decide(followUp.id, claimed.id, values), t('decided'))
          }
          onDone={panel.close}
          onCancel={panel.close}
        >
          <div className={classes.fields}>
            <RadioField
              name="verdict"
              label={t('verdict')}
              options={verdicts.map((value) => ({
                value,
                label: t(`verdict.${value}`),
                help: t(`verdict.${value}.help`),
              }))}
            />
            <TextAreaField
              name="note"
              label={t('decide.note')}
              help={t('decide.note.help')}
              maxLength={2000}
            />
          </div>
        </ResourceForm>
      </SidePanel>
    </div>
  );
}
