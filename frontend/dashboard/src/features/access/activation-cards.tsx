import { useState } from 'react';

import { saveFile } from '../../lib/csv';
import { useMessages } from '../../lib/i18n';
import { ConfirmButton, Icon } from '../../ui';
import { messages } from './enrolment-messages';
import type { Enrolment, EnrolmentPerson } from './enrolment-model';
import { printCards } from './enrolment-queries';

/** Everybody who has neither a password nor a card. */
export function Cards({ job }: { job: Enrolment }) {
  const t = useMessages(messages);
  return (
    <ConfirmButton
      variant="filled"
      label={t('cards')}
      title={t('cards.title')}
      leftSection={<Icon name="download" />}
      onConfirm={async () => {
        saveFile(await printCards(job.id), `${t('cards.file')}.pdf`);
      }}
    >
      {t('cards.text')}
    </ConfirmButton>
  );
}

/** For somebody whose card got lost. */
export function NewCard({ job, person }: { job: Enrolment; person: EnrolmentPerson }) {
  const t = useMessages(messages);
  const [done, setDone] = useState(false);
  if (done) return <Icon name="check" />;
  return (
    <ConfirmButton
      variant="default"
      size="compact-sm"
      label={t('card.again')}
      title={t('card.title', { name: person.name })}
      onConfirm={async () => {
        saveFile(await printCards(job.id, [person.id]), `${t('cards.file')}.pdf`);
        setDone(true);
      }}
    >
      {t('card.text', { name: person.name })}
    </ConfirmButton>
  );
}
