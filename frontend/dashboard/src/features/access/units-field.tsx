import { useMessages } from '../../lib/i18n';
import { searchUnits } from '../../lib/lookups';
import { AsyncListField } from '../../ui';
import { messages } from './messages';
import type { UnitScope } from './model';

/** Units whose matters an officer handles. */
export function UnitsField({ known }: { known: readonly UnitScope[] }) {
  const t = useMessages(messages);
  return (
    <AsyncListField
      name="units"
      label={t('scope')}
      help={t('scope.help')}
      known={known}
      queryKey={['units']}
      search={searchUnits}
      remove={(name) => t('scope.remove', { name })}
    />
  );
}
