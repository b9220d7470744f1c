import { useMessages } from '../../lib/i18n';
import { StatusBadge, type Tone } from '../../ui';
import { messages } from './enrolment-messages';
import type { Enrolment, EnrolmentPerson } from './enrolment-model';

const tones: Record<Enrolment['status'], Tone> = {
  RUNNING: 'primary',
  WAITING: 'warning',
  DONE: 'good',
  CANCELLED: 'neutral',
};

export function EnrolmentState({ status }: { status: Enrolment['status'] }) {
  const t = useMessages(messages);
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}

const outcomeTones: Record<EnrolmentPerson['outcome'], Tone> = {
  PENDING: 'neutral',
  CREATED: 'good',
  CHANGED: 'primary',
  UNCHANGED: 'good',
  DISABLED: 'warning',
  REFUSED: 'danger',
};

export function OutcomeBadge({ outcome }: { outcome: EnrolmentPerson['outcome'] }) {
  const t = useMessages(messages);
  return <StatusBadge tone={outcomeTones[outcome]}>{t(`outcome.${outcome}`)}</StatusBadge>;
}
