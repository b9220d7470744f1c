import { useCallback, useState } from 'react';

import { useMessages } from '../../lib/i18n';
import { searchUnits } from '../../lib/lookups';
import { AsyncSelect, Icon, useField } from '../../ui';
import classes from './access.module.css';
import { messages } from './messages';
import type { UnitScope } from './model';

/** Units whose matters an officer handles, added one by one. */
export function UnitsField({ known }: { known: readonly UnitScope[] }) {
  const t = useMessages(messages);
  const [names, setNames] = useState(() => new Map(known.map((unit) => [unit.id, unit.name])));
  const show = useCallback(
    (value: unknown) => (value as string[]).map((id) => names.get(id) ?? id).join(', '),
    [names],
  );
  const { id, value, onChange, onBlur, ref, error } = useField('units', {
    label: t('scope'),
    show,
  });
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  return (
    <div className={classes.units}>
      <AsyncSelect
        id={id}
        ref={ref}
        label={t('scope')}
        description={t('scope.help')}
        error={error}
        value={null}
        queryKey={['units']}
        search={searchUnits}
        onBlur={onBlur}
        onChange={(option) => {
          if (!option || chosen.includes(option.value)) return;
          setNames((before) => new Map(before).set(option.value, option.label));
          onChange([...chosen, option.value]);
        }}
      />
      <ul aria-label={t('scope')}>
        {chosen.map((unit) => (
          <li key={unit}>
            {names.get(unit) ?? unit}
            <button
              type="button"
              aria-label={t('scope.remove', { name: names.get(unit) ?? unit })}
              onClick={() => {
                onChange(chosen.filter((each) => each !== unit));
              }}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
