import { useMessages } from '../../lib/i18n';
import { StatusBadge, type Tone } from '../../ui';
import { evidenceMessages } from './evidence-messages';
import { messages } from './messages';
import type { FindingListItem, Pinned, Triangulation } from './model';

const statusTones: Record<FindingListItem['status'], Tone> = {
  DRAFT: 'neutral',
  PUBLISHED: 'good',
  WITHDRAWN: 'danger',
};

const triangulationTones: Record<Triangulation, Tone> = {
  NONE: 'neutral',
  SINGLE: 'neutral',
  CONVERGENT: 'good',
  COMPLEMENTARY: 'accent',
  DIVERGENT: 'danger',
};

const standingTones: Record<Pinned['standing'], Tone> = {
  SAME: 'good',
  MOVING: 'accent',
  CHANGED: 'warning',
  LOST: 'danger',
};

export function FindingBadge({ status, stale }: Pick<FindingListItem, 'status' | 'stale'>) {
  const t = useMessages(messages);
  return (
    <>
      <StatusBadge tone={statusTones[status]}>{t(`status.${status}`)}</StatusBadge>
      {stale && (
        <>
          {' '}
          <StatusBadge tone="warning">{t('stale.badge')}</StatusBadge>
        </>
      )}
    </>
  );
}

export function TriangulationBadge({ value }: { value: Triangulation }) {
  const t = useMessages(messages);
  return <StatusBadge tone={triangulationTones[value]}>{t(`triangulation.${value}`)}</StatusBadge>;
}

export function StandingBadge({ value }: { value: Pinned['standing'] }) {
  const t = useMessages(evidenceMessages);
  return <StatusBadge tone={standingTones[value]}>{t(`standing.${value}`)}</StatusBadge>;
}
