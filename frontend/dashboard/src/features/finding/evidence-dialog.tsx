import { Button, Modal, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { Icon, ResourceForm } from '../../ui';
import { evidenceMessages } from './evidence-messages';
import { FigurePicker } from './figure-picker';
import { type FigureChoice, referenceOf } from './figures';
import { messages } from './messages';
import { type EvidenceKind, type Finding, kinds, pinSchema } from './model';
import { PassagePicker } from './passage-picker';
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

/** Chooses a figure or a marked passage of the evaluation and pins it. */
export function EvidenceDialog({ finding }: { finding: Finding }) {
  const t = useMessages(messages);
  const te = useMessages(evidenceMessages);
  const act = useAct();
  const [opened, dialog] = useDisclosure(false);
  const [kind, setKind] = useState<EvidenceKind>('SURVEY_FIGURE');
  const [choice, setChoice] = useState(nothing);
  const [passage, setPassage] = useState<string>();
  const reference = kind === 'SURVEY_FIGURE' ? referenceOf(choice) : passage;
  const close = () => {
    setChoice(nothing);
    setPassage(undefined);
    dialog.close();
  };
  return (
    <>
      <Button leftSection={<Icon name="add" />} onClick={dialog.open}>
        {te('add')}
      </Button>
      <Modal opened={opened} onClose={close} title={te('add')} size="lg" centered>
        <SegmentedControl
          fullWidth
          mb="md"
          aria-label={te('kind')}
          value={kind}
          data={kinds.map((value) => ({ value, label: t(`method.${value}`) }))}
          onChange={(value) => {
            setKind(value as EvidenceKind);
            setPassage(undefined);
          }}
        />
        {kind === 'SURVEY_FIGURE' ? (
          <FigurePicker evaluationId={finding.evaluationId} choice={choice} onChange={setChoice} />
        ) : (
          <PassagePicker
            key={kind}
            evaluationId={finding.evaluationId}
            kind={kind}
            chosen={passage}
            onChange={setPassage}
          />
        )}
        {reference && (
          <ResourceForm
            key={`form ${kind}`}
            schema={pinSchema}
            initial={{ findingId: finding.id, agreement: 'SUPPORTS', note: '' }}
            submitLabel={te('add')}
            onSubmit={({ agreement, note }) =>
              act(pinEvidence(finding.id, { kind, reference, agreement, note }), te('pinned'))
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
