import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';

import { can } from '../../lib/api';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon, Notice, ResourceForm, TextAreaField, useToast } from '../../ui';
import classes from './evaluation.module.css';
import { messages } from './messages';
import { type Evaluation, nextPhase, type Phase, phaseBefore, phases } from './model';
import { advance, evaluationKeys, goBack } from './queries';

/** Where the evaluation stands, and the way on and back for whoever leads it. */
export function PhaseStepper({ evaluation }: { evaluation: Evaluation }) {
  const t = useMessages(messages);
  const at = phases.indexOf(evaluation.phase);
  const next = nextPhase(evaluation.phase);
  const before = phaseBefore(evaluation.phase);
  const missing =
    evaluation.phase === 'DESIGN' ? evaluation.missing.map((gap) => t(`gap.${gap}`)) : [];
  const mayAdvance = can(evaluation, 'advance') && next !== undefined;
  return (
    <section className={classes.phases} aria-label={t('phases')}>
      <ol>
        {phases.map((phase, index) => (
          <li
            key={phase}
            data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span className={classes.mark}>
              {index < at ? <Icon name="check" size={16} strokeWidth={2.2} /> : index + 1}
            </span>
            {t(`phase.${phase}`)}
          </li>
        ))}
      </ol>
      {mayAdvance && missing.length > 0 && (
        <Notice tone="info" title={t('phase.missing', { missing: missing.join(', ') })} />
      )}
      <div className={classes.phaseActions}>
        {mayAdvance && missing.length === 0 && <Advance evaluation={evaluation} to={next} />}
        {can(evaluation, 'goBack') && before && <GoBack evaluation={evaluation} to={before} />}
      </div>
    </section>
  );
}

function useMoved() {
  const t = useMessages(messages);
  const toast = useToast();
  const queries = useQueryClient();
  return async (moved: Evaluation) => {
    queries.setQueryData(evaluationKeys.one(moved.id), moved);
    toast(t('phase.advanced', { phase: t(`phase.${moved.phase}`) }));
    await queries.invalidateQueries({ queryKey: evaluationKeys.all });
  };
}

function Advance({ evaluation, to }: { evaluation: Evaluation; to: Phase }) {
  const t = useMessages(messages);
  const moved = useMoved();
  const phase = t(`phase.${to}`);
  return (
    <ConfirmButton
      label={t('phase.advance', { phase })}
      title={t('phase.advance.title', { title: evaluation.title, phase })}
      variant="filled"
      leftSection={<Icon name="next" />}
      onConfirm={async () => {
        await moved(await advance(evaluation.id, to));
      }}
    >
      {to !== 'DESIGN' && t(`phase.text.${to}`)}
    </ConfirmButton>
  );
}

const reasonSchema = z.object({ reason: z.string().trim().min(1).max(500) });

function GoBack({ evaluation, to }: { evaluation: Evaluation; to: Phase }) {
  const t = useMessages(messages);
  const moved = useMoved();
  const [opened, dialog] = useDisclosure(false);
  const phase = t(`phase.${to}`);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="back" />} onClick={dialog.open}>
        {t('phase.back', { phase })}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('phase.back.title', { title: evaluation.title, phase })}
        centered
      >
        <ResourceForm
          schema={reasonSchema}
          initial={{ reason: '' }}
          submitLabel={t('phase.back', { phase })}
          onSubmit={async ({ reason }) => {
            await moved(await goBack(evaluation.id, to, reason));
          }}
          onCancel={dialog.close}
          onDone={dialog.close}
        >
          <TextAreaField
            name="reason"
            label={t('phase.reason')}
            help={t('phase.reason.help')}
            rows={3}
            maxLength={500}
          />
        </ResourceForm>
      </Modal>
    </>
  );
}
