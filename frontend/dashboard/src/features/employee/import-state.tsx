import { useMessages } from '../../lib/i18n';
import { StatusBadge, type Tone } from '../../ui';
import { messages } from './import-messages';
import type { RosterImport } from './import-model';

const tones: Record<RosterImport['status'], Tone> = {
  CHECKING: 'primary',
  CHECKED: 'accent',
  APPLYING: 'primary',
  APPLIED: 'good',
  FAILED: 'danger',
};

export function ImportState({ status }: { status: RosterImport['status'] }) {
  const t = useMessages(messages);
  return <StatusBadge tone={tones[status]}>{t(`status.${status}`)}</StatusBadge>;
}
