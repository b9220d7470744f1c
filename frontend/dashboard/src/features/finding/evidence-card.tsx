import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';

import { can } from '../../lib/api';
import { formatDate } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, ResourceForm, StatusBadge } from '../../ui';
import { StandingBadge } from './badges';
import { evidenceMessages } from './evidence-messages';
import classes from './finding.module.css';
import { messages } from './messages';
import { type EvidenceState, type Finding, type Pinned, pinSchema, sourceLink } from './model';
import { acceptEvidence, unpinEvidence, weighEvidence } from './queries';
import { useAct } from './use-act';
import { WeighFields } from './weigh-fields';

/** One piece of evidence: what it said when it was pinned, what it says now, and the way to its source. */
export function EvidenceCard({ finding, pinned }: { finding: Finding; pinned: Pinned }) {
  const t = useMessages(messages);
  const te = useMessages(evidenceMessages);
  const link = sourceLink(pinned);
  const differs = pinned.standing === 'CHANGED' || pinned.standing === 'LOST';
  return (
    <li className={classes.card} data-standing={pinned.standing}>
      <div className={classes.cardHead}>
        <b className={classes.method}>{t(`method.${pinned.kind}`)}</b>
        <StatusBadge tone={pinned.agreement === 'CONTRADICTS' ? 'danger' : 'neutral'} icon="flow">
          {t(`agreement.${pinned.agreement}`)}
        </StatusBadge>
        {pinned.standing !== 'SAME' && <StandingBadge value={pinned.standing} />}
      </div>
      {differs ? (
        <div className={classes.compare}>
          <State title={te('was')} state={pinned.was} quote={pinned.kind !== 'SURVEY_FIGURE'} />
          <State title={te('now')} state={pinned.now} quote={pinned.kind !== 'SURVEY_FIGURE'} />
        </div>
      ) : (
        <State state={pinned.was} quote={pinned.kind !== 'SURVEY_FIGURE'} />
      )}
      <p className={classes.locator}>
        {pinned.locator} · {pinned.sourceTitle} ·{' '}
        {te('pinned.at', { date: formatDate(pinned.pinnedAt) })}
      </p>
      {pinned.note && <p className={classes.note}>{pinned.note}</p>}
      <div className={classes.cardActions}>
        <Link
          to={link.to as never}
          search={link.search as never}
          {...(link.hash && { hash: link.hash })}
        >
          {te('open')}
        </Link>
        <CardActs finding={finding} pinned={pinned} />
      </div>
    </li>
  );
}

function State({
  title,
  state,
  quote,
}: {
  title?: string;
  state: EvidenceState | null | undefined;
  quote: boolean;
}) {
  const te = useMessages(evidenceMessages);
  return (
    <div>
      {title && <h3 className={classes.stateTitle}>{title}</h3>}
      {!state && <p className={classes.hint}>{te('now.gone')}</p>}
      {state && quote && <blockquote className={classes.quote}>{state.statement}</blockquote>}
      {state && !quote && (
        <>
          <p className={classes.figure}>{state.statement}</p>
          {state.n != null && (
            <p className={classes.hint}>
              {te('n', { n: state.n, denominator: state.denominator ?? state.n })}
            </p>
          )}
        </>
      )}
    </div>
  );
}

function CardActs({ finding, pinned }: { finding: Finding; pinned: Pinned }) {
  const te = useMessages(evidenceMessages);
  const act = useAct();
  const source = pinned.sourceTitle;
  return (
    <>
      {can(finding, 'accept') && pinned.standing === 'CHANGED' && (
        <ConfirmButton
          label={te('accept')}
          title={te('accept.title', { source })}
          onConfirm={() => act(acceptEvidence(finding.id, pinned.id), te('accepted'))}
        >
          {te('accept.text')}
        </ConfirmButton>
      )}
      {can(finding, 'pin') && (
        <>
          <Weigh finding={finding} pinned={pinned} />
          <ConfirmButton
            label={te('unpin')}
            title={te('unpin.title', { source })}
            danger
            variant="subtle"
            size="compact-sm"
            onConfirm={() => act(unpinEvidence(finding.id, pinned.id), te('unpinned'))}
          >
            {te('unpin.text')}
          </ConfirmButton>
        </>
      )}
    </>
  );
}

function Weigh({ finding, pinned }: { finding: Finding; pinned: Pinned }) {
  const te = useMessages(evidenceMessages);
  const act = useAct();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={dialog.open}>
        {te('weigh')}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={te('weigh')} centered>
        <ResourceForm
          schema={pinSchema}
          initial={{
            findingId: finding.id,
            agreement: pinned.agreement,
            note: pinned.note ?? '',
          }}
          onSubmit={({ agreement, note }) =>
            act(weighEvidence(finding.id, pinned.id, { agreement, note }), te('weighed'))
          }
          onCancel={dialog.close}
          onDone={dialog.close}
        >
          <WeighFields />
        </ResourceForm>
      </Modal>
    </>
  );
}
