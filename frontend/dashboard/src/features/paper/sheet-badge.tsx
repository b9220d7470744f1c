import { useMessages } from '../../lib/i18n';
import { type IconName, StatusBadge, type Tone } from '../../ui';
import { messages } from './messages';
import type { SheetState } from './model';

const looks: Record<SheetState, { tone: Tone; icon: IconName }> = {
  PRINTED: { tone: 'neutral', icon: 'print' },
  KEYED: { tone: 'primary', icon: 'clock' },
  DIFFERS: { tone: 'warning', icon: 'alert' },
  COUNTED: { tone: 'good', icon: 'check' },
  REJECTED: { tone: 'danger', icon: 'close' },
};

export function SheetBadge({ state }: { state: SheetState }) {
  const t = useMessages(messages);
  const { tone, icon } = looks[state];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {t(`state.${state}`)}
    </StatusBadge>
  );
}
