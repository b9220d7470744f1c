import { today } from '../../lib/format';
import { useMessages } from '../../lib/i18n';
import { StatusBadge } from '../../ui';
import { messages } from './messages';
import type { UnitListItem } from './model';

export function isClosed(unit: Pick<UnitListItem, 'validTo'>, day: string = today()): boolean {
  return unit.validTo != null && unit.validTo < day;
}

export function UnitState({ unit }: { unit: Pick<UnitListItem, 'validTo'> }) {
  const t = useMessages(messages);
  return isClosed(unit) ? (
    <StatusBadge tone="neutral" icon="archive">
      {t('unit.closed')}
    </StatusBadge>
  ) : (
    <StatusBadge tone="good">{t('unit.open')}</StatusBadge>
  );
}
