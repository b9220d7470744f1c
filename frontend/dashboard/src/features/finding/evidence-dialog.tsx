import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, ResourceForm } from '../../ui';
import { evidenceMessages } from './evidence-messages';
import { FigurePicker } from './figure-picker';
import { type FigureChoice, referenceOf } from './figures';
import classes from './finding.module.css';
import { type Finding, pinSchema } from './model';
import { pinEvidence } from './queries';
import { useAct } from './use-act';
import { WeighFields } from './weigh-fields';

const nothing: FigureChoice = {
  campaignId: '',
  item: '',
  measure: '',
  option: '',
  cut: '',
  group: '',
};

/** Chooses a figure of the evaluation's surveys and pins it. */
export function EvidenceDialog({ finding }: { finding: Finding }) {
  const te = useMessages(evidenceMessages);
  const act = useAct();
  const [opened, dialog] = useDisclosure(false);
  const [choice, setChoice] = useState(nothing);
  const reference = referenceOf(choice);
  const close = () => {
    setChoice(nothing);
    dialog.close();
  };
  return (
    <>
      <Button leftSection={<Icon name="add" />} onClick={dialog.open}>
        {te('add')}
      </Button>
      <Modal opened={opened} onClose={close} title={te('add')} size="lg" centered>
        <FigurePicker evaluationId={finding.evaluationId} choice={choice} onChange={setChoice} />
        <p className={classes.hint}>{te('more.document')}</p>
        {reference && (
          <ResourceForm
            schema={pinSchema}
            initial={{ findingId: finding.id, agreement: 'SUPPORTS', note: '' }}
            submitLabel={te('add')}
            onSubmit={({ agreement, note }) =>
              act(
                pinEvidence(finding.id, { kind: 'SURVEY_FIGURE', reference, agreement, note }),
                te('pinned'),
              )
            }
            onCancel={close}
            onDone={close}
          >
            <WeighFields />
          </ResourceForm>
        )}
      </Modal>
    </>
  );
}
