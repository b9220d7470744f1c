import { useMessages } from '../../lib/i18n';
import { type IconName, StatusBadge, type Tone } from '../../ui';
import { messages } from './messages';
import type { Phase } from './model';

const looks: Record<Phase, { tone: Tone; icon: IconName }> = {
  DESIGN: { tone: 'neutral', icon: 'edit' },
  COLLECTION: { tone: 'primary', icon: 'survey' },
  ANALYSIS: { tone: 'primary', icon: 'chart' },
  REPORTING: { tone: 'accent', icon: 'file' },
  CLOSED: { tone: 'good', icon: 'lock' },
};

export function PhaseBadge({ phase }: { phase: Phase }) {
  const t = useMessages(messages);
  return <StatusBadge {...looks[phase]}>{t(`phase.${phase}`)}</StatusBadge>;
}
